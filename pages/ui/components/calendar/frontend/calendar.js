/* A month or a week of entries that are dragged, drawn by FullCalendar (its MIT bundle, beside this file).

   `component.py` says what `data` holds and what is sent back. Whatever somebody wrote goes into text nodes alone. */

import { loadLibrary, loadStyles } from "./loading.js"
import { CLOCK, FIXED, LONG_DAY, VIEWS, dayEvent, settings } from "./settings.js"

const QUARTERS = 2 // of an hour, that the keyboard moves an entry up or down in a week
const FRAMES = 10 // for which the focus is watched after an entry is drawn anew

const grids = new WeakMap()

/* Runs when the component appears and whenever its data or the theme change. */
export default async function ({ data, parentElement, setTriggerValue }) {
  if (data.gives_way && matchMedia("(max-width: 640px)").matches) return void setTriggerValue("narrow", true)
  await Promise.all([loadLibrary(), loadStyles(parentElement)])
  if (!grids.has(parentElement)) grids.set(parentElement, new Grid(parentElement, data.answered))
  grids.get(parentElement).show(data, setTriggerValue)
  return () => {
    // Streamlit also cleans up after a run that a later one has overtaken: then the grid is still there, and stays.
    if (parentElement.isConnected) return
    grids.get(parentElement)?.destroy()
    grids.delete(parentElement)
  }
}

class Grid {
  #frame
  #host
  #hint
  #announcer
  #calendar
  #data
  #send
  #drawn = {} // by name, what FullCalendar has been given last
  #shown = new Map() // by id, the events as FullCalendar has them
  #moves = new Map() // by id, the last move the server has not answered yet
  #number
  #focused // the id of the entry that had the keyboard's focus when it was drawn anew, until it has it again
  #standIn // what has the focus for it while it lies behind the link to the others of its day
  #listening = new AbortController()

  /* Moves are numbered from `answered` on: a grid that appears again goes on where the one before it stopped. */
  constructor(root, answered) {
    this.#number = answered
    this.#host = element("div", "grid")
    this.#hint = Object.assign(element("p", "hint"), { id: "hint" })
    this.#announcer = Object.assign(element("p", "announcer"), { role: "status" })
    this.#frame = element("div", "frame", element("div", "box", this.#host), this.#hint, this.#announcer)
    root.append(this.#frame)
    const { signal } = this.#listening
    // Of the document: while an entry is drawn anew, nothing of the grid has the focus.
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal })
    document.addEventListener("pointerdown", () => this.#forgetFocus(), { signal })
  }

  destroy() {
    this.#listening.abort()
    this.#calendar?.destroy()
    this.#frame.remove()
  }

  show(data, send) {
    this.#data = data
    this.#send = send
    this.#hint.textContent = data.words.keys
    this.#host.classList.toggle("narrow-weekends", data.view === "month" && !usesWeekends(data))
    for (const [id, move] of this.#moves) if (move.number <= data.answered) this.#moves.delete(id)
    this.#keepingFocus(() => {
      if (this.#calendar) this.#calendar.batchRendering(() => this.#update())
      else this.#draw()
    })
  }

  #draw() {
    this.#drawn = this.#wanted()
    const { view, range, ...settings } = this.#drawn
    this.#calendar = new FullCalendar.Calendar(this.#host, {
      ...FIXED,
      ...settings,
      initialView: view,
      visibleRange: range,
      dragRevertDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 300,
      dayCellClassNames: ({ date }) => (this.#isOutside(date) ? ["outside"] : []),
      eventContent: (shown) => this.#content(shown),
      eventDidMount: ({ event, el }) => this.#mounted(event, el),
      // A cell is read out as what it holds: its number, which would be its name, is the first of that.
      dayCellDidMount: ({ el }) => el.removeAttribute("aria-labelledby"),
      dateClick: ({ dateStr }) => this.#send("add", minute(dateStr)),
      eventClick: ({ event }) => this.#send("open", event.id),
      eventChange: ({ event }) => this.#moved(event),
    })
    this.#showEvents()
    this.#calendar.render()
  }

  /* Changes what has changed and nothing else, so that nothing flashes. */
  #update() {
    const wanted = this.#wanted()
    const changed = new Set(Object.keys(wanted).filter((name) => !same(wanted[name], this.#drawn[name])))
    this.#drawn = wanted
    if (changed.has("view") || changed.has("range")) this.#calendar.changeView(wanted.view, wanted.range)
    for (const name of changed) if (name !== "view" && name !== "range") this.#calendar.setOption(name, wanted[name])
    this.#showEvents()
  }

  #wanted() {
    const { view, first, end } = this.#data
    return { view: VIEWS[view], range: { start: first, end }, ...settings(this.#data) }
  }

  #showEvents() {
    const entries = this.#data.entries.map((entry) => this.#entryEvent(entry))
    const wanted = new Map([...this.#data.days.map(dayEvent), ...entries].map((event) => [event.id, event]))
    for (const [id, shown] of this.#shown) {
      if (same(wanted.get(id), shown)) continue
      this.#calendar.getEventById(id)?.remove()
      this.#shown.delete(id)
    }
    for (const [id, event] of wanted) {
      if (this.#shown.has(id)) continue
      this.#shown.set(id, event)
      this.#calendar.addEvent(event)
    }
  }

  /* What somebody has just moved stays where it was put while the server is still busy with what came before. */
  #entryEvent({ id, start: saved, ...extendedProps }) {
    const start = this.#moves.get(id)?.start ?? saved
    return { id, start, allDay: !start.includes("T"), extendedProps }
  }

  #isOutside(date) {
    if (this.#data.view !== "month") return false
    const week = new Date(this.#data.first)
    week.setUTCDate(week.getUTCDate() + 6) // the first of the six weeks ends in the month
    return date.getUTCMonth() !== week.getUTCMonth()
  }

  // One entry

  #content({ event, timeText }) {
    const { heading, idea, name } = event.extendedProps
    if (event.display === "background") return { domNodes: [element("div", "day-name", name)] }
    const day = element("span", "unseen", `${this.#calendar.formatDate(event.start, LONG_DAY)} `)
    const head = element("div", "head", element("span", "time", timeText), " ", heading)
    return { domNodes: [day, head, element("div", "idea", idea)] }
  }

  #mounted(event, node) {
    if (event.display === "background") return
    node.dataset.entry = event.id
    node.dataset.status = event.extendedProps.status
    node.style.setProperty("--entry-colour", event.extendedProps.colour)
    node.setAttribute("role", "button")
    node.setAttribute("aria-describedby", this.#hint.id)
  }

  #moved(event) {
    const start = minute(event.startStr)
    this.#moves.set(event.id, { number: ++this.#number, id: event.id, start })
    this.#shown.set(event.id, { ...this.#shown.get(event.id), start, allDay: event.allDay })
    const to = this.#calendar.formatDate(event.start, event.allDay ? LONG_DAY : { ...LONG_DAY, ...CLOCK })
    this.#announcer.textContent = this.#data.words.moved.replace("$0", () => to)
    // All that are not answered yet: of two triggers that arrive during one run, Streamlit keeps the later.
    this.#send("move", [...this.#moves.values()])
  }

  // The keyboard

  /* Alt and an arrow key move an entry by a day, by a week, or in a week by some of an hour. */
  #pressed(event) {
    const step = event.altKey && this.#step(event.key)
    const entry = step && this.#calendar?.getEventById(this.#focusedEntry())
    if (!entry) return
    event.preventDefault() // of the browser: Alt and left is back
    const untimed = entry.allDay && step.minutes
    if (!untimed) this.#keepingFocus(() => entry.moveDates(step))
  }

  #step(key) {
    const down = this.#data.view === "month" ? { days: 7 } : { minutes: 15 * QUARTERS }
    const back = (step) => Object.fromEntries(Object.entries(step).map(([unit, number]) => [unit, -number]))
    return { ArrowLeft: { days: -1 }, ArrowRight: { days: 1 }, ArrowUp: back(down), ArrowDown: down }[key]
  }

  /* The id of the entry that has the focus, or had it until it was drawn anew; undefined if somebody has gone elsewhere. */
  #focusedEntry() {
    const entry = this.#host.getRootNode().activeElement?.closest("[data-entry]")
    if (entry) return entry.dataset.entry
    return this.#isFocusFree() ? this.#focused : undefined
  }

  #isFocusFree() {
    const root = this.#host.getRootNode()
    return [document.body, root.host, this.#standIn].includes(root.activeElement ?? document.activeElement)
  }

  #forgetFocus() {
    this.#focused = this.#standIn = undefined
  }

  /* The entry that has the focus keeps it when it is drawn anew, also where it is not in sight until a later run. */
  #keepingFocus(change) {
    this.#focused = this.#focusedEntry()
    change()
    this.#focusAgain(FRAMES)
  }

  /* FullCalendar draws an entry hidden, then measures and draws it anew: only what is shown takes the focus. */
  #focusAgain(frames) {
    if (this.#focused === undefined) return
    const root = this.#host.getRootNode()
    const entry = this.#host.querySelector(`[data-entry="${CSS.escape(this.#focused)}"]`)
    if (root.activeElement !== entry) {
      if (!this.#isFocusFree()) return this.#forgetFocus() // somebody has gone elsewhere
      entry?.focus()
    }
    if (frames) {
      requestAnimationFrame(() => this.#focusAgain(frames - 1))
      return
    }
    if (!entry) return // not in sight until a later run
    if (root.activeElement === entry) return this.#forgetFocus()
    this.#standIn = entry.closest("[data-date]").querySelector(".fc-more-link")
    this.#standIn?.focus()
  }
}

/* A moment as the server takes it: to the minute, or the day alone. */
function minute(moment) {
  return moment.slice(0, "2027-01-04T09:00".length)
}

/* Whether there is an entry on a Saturday or a Sunday of the days that are shown. */
function usesWeekends({ entries }) {
  return entries.some(({ start }) => [0, 6].includes(new Date(start.slice(0, "2027-01-04".length)).getUTCDay()))
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other)
}

function element(name, className, ...children) {
  const node = Object.assign(document.createElement(name), { className })
  node.append(...children)
  return node
}
