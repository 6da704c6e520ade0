// What runs beside Streamlit in every page. Streamlit's markup (`data-test…`, `st-key-…`) is not an interface it promises:
// the browser tests over these files must run at every upgrade.

import { watchConnection } from "./connection.js";
import { watchTyping } from "./typing.js";
import { mendHistory } from "./history.js";
import { watchArrivals } from "./arrivals.js";
import { offerNumberKeyboards } from "./keyboards.js";
import { nameButtons } from "./labels.js";
import { offerNames } from "./names.js";
import { watchPreviews } from "./preview.js";
import { guardPassing } from "./passing.js";
import { keepPresses } from "./presses.js";
import { showHeld } from "./held.js";
import { goOnByKey } from "./keys.js";
import { rememberStrategies } from "./remembered.js";
import { followWorkshop } from "./workshop.js";
import { fitScreen } from "./fitting.js";

mendHistory(window.history);
watchConnection();
watchTyping();
watchArrivals();
offerNumberKeyboards();
offerNames();
nameButtons();
watchPreviews();
guardPassing();
keepPresses();
showHeld();
goOnByKey();
rememberStrategies();
followWorkshop();
fitScreen();

// From here on what is typed and pressed is heard: browser tests wait for it, as quick as no person is.
document.documentElement.dataset.tretrinListens = "";
