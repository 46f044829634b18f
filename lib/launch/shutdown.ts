type Step = () => Promise<unknown> | undefined;

const steps: Step[] = [];
let ending: Promise<never> | undefined;

/** Something to put in order before the program ends; the last registered goes first. */
export function beforeEnd(step: Step) {
  steps.push(step);
}

/** Ends the program in order, once, however often it is asked. */
export function end(exitCode: number) {
  ending ??= runSteps(exitCode);
  return ending;
}

export function isEnding() {
  return ending !== undefined;
}

/** Ctrl-C, a service manager's SIGTERM, a closed window, or the death of the process that started us. */
export function endWhenTold() {
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"])
    process.on(event, () => end(0));
}

async function runSteps(exitCode: number): Promise<never> {
  let code = exitCode;
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (fault) {
      console.error(fault);
      code = 1;
    }
  }
  process.exit(code);
}
