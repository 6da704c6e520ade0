/* What FullCalendar is told of how a calendar looks here, and what it is told of the data. */

export const VIEWS = { month: "dayGrid", week: "timeGrid" }
export const CLOCK = { hour: "2-digit", minute: "2-digit" }
export const LONG_DAY = { weekday: "long", day: "numeric", month: "long" }

/* Entries have no time zone: the hour that is written is the hour that is meant. */
export const FIXED = {
  timeZone: "UTC",
  height: "100%",
  headerToolbar: false,
  firstDay: 1,
  weekNumbers: true,
  weekNumberCalculation: "ISO",
  weekNumberFormat: { week: "short" },
  monthStartFormat: { month: "short", day: "numeric" },
  dayPopoverFormat: LONG_DAY,
  eventTimeFormat: CLOCK,
  slotLabelFormat: CLOCK,
  snapDuration: "00:15",
  defaultTimedEventDuration: "00:45",
  displayEventEnd: false,
  eventDisplay: "block",
  eventOrder: "start,heading,idea",
  eventMaxStack: 3,
  dayMaxEvents: true,
  expandRows: true,
  editable: true,
  eventDurationEditable: false,
  eventInteractive: true,
  longPressDelay: 400,
}

/* FullCalendar's settings that follow the data. */
export function settings({ view, locale, today, hours, words }) {
  return {
    locale,
    now: today,
    dayHeaderFormat: { weekday: "short", ...(view === "week" && { day: "numeric" }) },
    slotMinTime: `${String(hours[0]).padStart(2, "0")}:00`,
    slotMaxTime: `${String(hours[1]).padStart(2, "0")}:00`,
    weekText: words.week,
    allDayText: words.untimed,
    moreLinkText: words.more_link,
    moreLinkHint: words.more_hint,
    closeHint: words.close,
    eventHint: words.entry,
    timeHint: words.time,
  }
}

/* A day with a name, behind its entries. */
export function dayEvent({ day, name, holiday }) {
  const classNames = [holiday ? "holiday" : "theme-day"]
  return { id: `day:${day}`, start: day, allDay: true, display: "background", editable: false, classNames, extendedProps: { name } }
}
