// No test is about time: two cores with other work on them must not turn one red.
jest.setTimeout(60_000);
