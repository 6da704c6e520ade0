"""The rule in `wizard.checks.rules.collecting`."""

from __future__ import annotations

from tests.wizard.checks.about_conduct import step
from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

JAR = "Folk sender penge til Ruths private MobilePay"

CASES = {
    "money_to_a_private_account": Tried(
        found=(
            step(JAR),
            may("Ask parents to transfer the money to the coach's own account"),
            step("Bidrag kan betales til kassererens MobilePay"),
            step("Collect for the trip on a private PayPal"),
        ),
        near=(
            {
                "industry": "webshop",
                "promotion_steps": [{"activity": "Pay for your lesson to the teacher's account; he is a sole trader"}],
            },
            step("Folk sender penge til foreningens MobilePay"),
            step("Penge går aldrig til en privat konto"),
            may("Pay in to the association's account instead of a private account"),
            must_not(JAR),
            step("Make our Instagram a private account while we are closed"),
        ),
        says=f"»{JAR}«",
    ),
}
