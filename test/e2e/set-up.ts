// A browser on a machine of two cores: a page of the sandbox starts in some seconds.
jest.setTimeout(120_000);
