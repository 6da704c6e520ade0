/* The ways to keep the personal link. `component.py` says what `data` holds. */

export default function ({ data, parentElement }) {
  const shown = parentElement.querySelector(".keep-link")
  if (shown?.dataset.of === of(data)) return // what is unfolded stays so
  shown?.remove()
  parentElement.append(draw(data))
}

const of = ({ link, words }) => JSON.stringify([link, words])

function draw(data) {
  const { link, mail, subject, qr, unfolded, words } = data
  const said = element("p", { className: "said" })
  said.setAttribute("role", "status")
  const copy = element("button", { type: "button", textContent: words.copy })
  copy.addEventListener("click", async () => {
    said.replaceChildren()
    if (await copied(link)) said.textContent = words.copied
    else said.replaceChildren(words.not_copied, field(link, words.link))
  })

  const code = element("div", { className: "qr", innerHTML: qr, hidden: !unfolded }) // drawn by us, of the link alone
  code.firstElementChild.setAttribute("role", "img")
  code.firstElementChild.setAttribute("aria-label", words.qr_alt)
  const show = element("button", { type: "button", textContent: words.show_qr })
  if (unfolded) show.textContent = words.hide_qr
  show.setAttribute("aria-expanded", String(Boolean(unfolded)))
  show.addEventListener("click", () => {
    code.hidden = !code.hidden
    show.textContent = code.hidden ? words.show_qr : words.hide_qr
    show.setAttribute("aria-expanded", String(!code.hidden))
  })

  const ways = element("div", { className: "ways" })
  if (navigator.share) ways.append(shared(link, subject, words.share)) // phones, and only over HTTPS
  ways.append(copy, element("a", { href: mail, textContent: words.mail }), show)
  const all = element("div", { className: "keep-link" })
  all.dataset.of = of(data)
  all.append(ways, said, code)
  return all
}

/* The device's own list of places to send something to. Who closes it again has changed their mind. */
function shared(link, title, label) {
  const share = element("button", { type: "button", textContent: label })
  share.addEventListener("click", () => navigator.share({ title, url: link }).catch(() => {}))
  return share
}

/* Whether `text` now is in the clipboard. Over plain HTTP to another machine browsers know the old way alone. */
async function copied(text) {
  if (navigator.clipboard) {
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false)
    if (done) return true
  }
  const holder = element("textarea", { value: text, readOnly: true })
  holder.style.cssText = "position:fixed;opacity:0"
  const before = document.activeElement
  document.body.append(holder)
  holder.select()
  const done = document.execCommand("copy")
  holder.remove()
  before?.focus()
  return done
}

/* The link itself, marked, for whoever has to copy it by hand. */
function field(link, label) {
  const input = element("input", { type: "text", value: link, readOnly: true })
  input.setAttribute("aria-label", label)
  queueMicrotask(() => input.select())
  return input
}

function element(tag, values) {
  return Object.assign(document.createElement(tag), values)
}
