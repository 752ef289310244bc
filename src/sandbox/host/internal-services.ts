import { HostObject } from './wire/host-object';

/** office.js tells the host that ribbon commands may be called; without an answer it ends in an unhandled rejection. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {
    // Nothing waits for it: a command is sent when its button is pressed.
  }
}

/**
 * The runtime of custom functions inside office.js. The grid does not use it, because each round takes it half a second: it calls the
 * functions that the add-in associated directly. It only has to be told that it may start.
 */
export class CustomFunctionsService extends HostObject {
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // Nothing to do: see above.
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  get customFunctions(): CustomFunctionsService {
    return this;
  }
}
