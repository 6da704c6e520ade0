"""What it sounds like when people are told that they can do without their medicine."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_MEDICINE = (
    r"(?:medication|medicines?|meds|(?:\w+ )?pills|painkillers|anti-?depressants|hrt|insulin|statins|inhalers?"
    r"|steroids?"
    r"|steroid creams?|blood thinners|beta[- ]blockers|antibiotics|chemo\w*|(?:blood pressure|heart|thyroid"
    r"|migraine) (?:tablets|medicine)"
    r"|\w*medicin(?:en)?|\w*piller(?:ne)?|smertestillende|antidepressiver?|insulin(?:en)?|inhalator\w*|astmaspray\w*"
    r"|hormon(?:er(?:ne)?|behandling(?:en)?|tilskud\w*)|binyrebarkhormon\w*|kortison\w*|penicillin(?:en)?"
    r"|kemo\w*)"
    r"(?! (?:organisers?|box\w*|bottles?|cards?|lists?|reminders?|deliver\w*|balls?))"
)
DROPS_MEDICINE = Pattern(
    hints(
        "medic|meds|pain|pill|depress|hrt|insulin|statin|inhal|steroid|thinner|blocker|antibio|chemo|tablets|smertest"
    )
    + hints("spray|hormon|kortison|penicil|kemo"),
    words(
        rf"(?:come|came|coming|get|got|stay) off (?:all )?(?:your|their|her|his|the) {_MEDICINE}",
        rf"(?:stop|stopped|quit|ditch\w*|bin|binn?ed|throw (?:away|out)|threw (?:away|out)|drop|dropped|skip|give up"
        rf"|gave up|put down|say goodbye to|instead of|replaces?|do without|in place of) (?:taking |using )?(?:all )?"
        rf"(?:your|their|her|his) {_MEDICINE}",
        rf"(?:throw|smid|chuck) (?:your|din|dine|jeres) {_MEDICINE} (?:away|out|in the bin|ud|væk|i skraldespanden)",
        rf"\w+n't need (?:your|their) {_MEDICINE}(?! (?:cards?|lists?|box\w*|bottles?))",
        r"(?:droppe|undvære|smide|lægge) (?:insulinen|medicinen|pillerne|inhalatoren|astmasprayen|lykkepillerne)"
        r"(?! (?:i|på|ned)\b)",
        rf"(?:no longer|not|don't|never) need (?:\w+ )?{_MEDICINE}",
        rf"(?:smid|drop|dropp?er?|stop(?:pe[rt]?)? med|trap(?:pe[rt]?)? (?:ud|ned) af|skip|undvær\w*"
        rf"|erstat\w*|i stedet for|sig farvel til|kom(?:me[rt]?)? (?:ud )?af (?:med )?|slip(?:pe[rt]?)? (?:helt )?(?:af"
        rf" med|for)) (?:at tage )?(?:al )?(?:din|dine|jeres|sin|sine) {_MEDICINE}",
        rf"(?:behøver|mangler) (?:\w+ )?ikke (?:længere |mere )?(?:\w+ )?{_MEDICINE}",
    ),
    unless=words(
        r"doctors?|gps?|nurses?|pharmac\w+|ask\w*|old|expired|unused|prescrib\w*|consultant|dogs?|cats?|horses?|pets?",
        r"læge\w*|sygeplejerske\w*|apotek\w*|spørg\w*|gamle?|gammel|for gammel|aflever\w*|recept\w*|hunde?\w*"
        r"|katte?\w*",
        r"parkering|levering|delivery|køen?|queue",
    ),
)
"""Whoever believes it falls ill: the doctor decides on that."""
