from pages.ui.finish import step_end

step_end.draw("plan")
