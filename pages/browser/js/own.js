// In a workshop one may work in the strategy of a group, whose key tells nobody which strategy is one's own: only this
// browser can lead back there. What it remembers goes with what the start page lists; in this window it stays.

const OWN = "tretrin-own", LISTED = "tretrin-strategies";

export function rememberOwn(room, key) {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    const known = read(storage, OWN);
    if (known[room] !== key) write(storage, { ...known, [room]: key });
  }
}

export function ownKey(room) {
  const here = read(() => sessionStorage, OWN)[room];
  if (here) return here;
  const key = read(() => localStorage, OWN)[room];
  const listed = Object.values(read(() => localStorage, LISTED)).some((each) => each.key === key);
  return key && listed ? key : null;
}

function read(storage, name) {
  try {
    return JSON.parse(storage().getItem(name)) ?? {};
  } catch {
    return {};
  }
}

function write(storage, value) {
  try {
    storage().setItem(OWN, JSON.stringify(value));
  } catch { /* a browser that keeps nothing: one's own link leads back */ }
}
