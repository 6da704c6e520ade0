/* FullCalendar and our styles, each fetched once. */

const LIBRARY = new URL("fullcalendar-6.1.21/index.global.min.js", import.meta.url).href
const STYLES = new URL("calendar.css", import.meta.url).href

let library

export function loadLibrary() {
  library ??= loaded(document.head, Object.assign(document.createElement("script"), { src: LIBRARY }))
  library.catch(() => (library = undefined)) // the next grid tries again
  return library
}

export function loadStyles(root) {
  if (root.querySelector("link[data-calendar]")) return Promise.resolve()
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLES })
  link.dataset.calendar = ""
  return loaded(root, link)
}

function loaded(parent, node) {
  return new Promise((resolve, reject) => {
    node.addEventListener("load", resolve)
    node.addEventListener("error", () => {
      node.remove()
      reject(new Error(`${node.src ?? node.href} could not be loaded`))
    })
    parent.append(node)
  })
}
