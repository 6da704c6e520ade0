// Enter goes on from a field of one line, Ctrl or Command and Enter from a long one; in a row of a list, Enter goes to the
// next field. As with a press of Continue, what stands in the field is saved first, since leaving it sends it.

const ALONE = ".st-key-question-alone", ROW = '[class*="st-key-card-"]';
const CONTINUE = ".st-key-way-continue button";

export function goOnByKey() {
  document.addEventListener("keydown", pressed, true);
}

function pressed(event) {
  const { key, target: field, isComposing, ctrlKey, metaKey, shiftKey } = event;
  if (key !== "Enter" || isComposing || shiftKey || !field.closest?.(ALONE)) return;
  const isLine = field.matches('[data-testid="stTextInput"] input');
  const isLong = field.matches('[data-testid="stTextArea"] textarea');
  const row = field.closest(ROW);
  if (isLong && (ctrlKey || metaKey)) goOn(event, field);
  else if (isLine && row) toNext(event, field, row);
  else if (isLine) goOn(event, field);
}

function goOn(event, field) {
  event.preventDefault();
  event.stopPropagation();
  field.blur();
  document.querySelector(CONTINUE)?.click();
}

function toNext(event, field, row) {
  event.preventDefault();
  event.stopPropagation();
  const fields = [...row.querySelectorAll('input, textarea, [role="combobox"]')].filter((each) => each.offsetParent);
  const next = fields[fields.indexOf(field) + 1];
  if (next) next.focus();
  else field.blur();
}
