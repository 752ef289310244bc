// No test is about time. A page of the sandbox starts in some seconds here, and in some dozen where two slow cores have other work.
jest.setTimeout(300_000);

// A browser on a busy machine can fail in ways that nobody causes (a lost connection, a process that the system ends). One more try, whose
// reason is printed; a fault of the product or of a test fails both times.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
