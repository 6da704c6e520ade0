// The names of `team` under the fields that ask who: picked from a list, or typed all the same.

import { mark } from "./app.js";

const WHO = '[class*="st-key-names-"] input'; // fields in containers whose key begins with `names:`
const LIST = "tretrin-people";

// One list for all fields, beside Streamlit's own elements, which it would take away again.
function listed() {
  const people = mark()?.dataset.people ?? "[]";
  let list = document.getElementById(LIST);
  if (!list) {
    list = document.createElement("datalist");
    list.id = LIST;
    document.body.append(list);
  }
  if (list.dataset.people !== people) {
    list.dataset.people = people;
    list.replaceChildren(...JSON.parse(people).map((name) => Object.assign(document.createElement("option"), { value: name })));
  }
}

// Without a name the field stays a plain one: a list makes it a combobox, which a screen reader would announce.
function offerIn(field) {
  const any = document.getElementById(LIST).childElementCount > 0;
  if (any && field.getAttribute("list") !== LIST) field.setAttribute("list", LIST);
  if (!any && field.hasAttribute("list")) field.removeAttribute("list");
}

export function offerNames() {
  const offer = () => {
    listed();
    for (const field of document.querySelectorAll(WHO)) offerIn(field);
  };
  new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
  offer();
}
