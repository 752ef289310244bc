import { ApiError, itemNotFound } from './api-error';
import { HostObject, callMember, findMember, memberName, readMember, typeName, writeMember } from './host-object';
import { ObjectPaths } from './object-paths';
import { type Action, ActionType, type ActionResult, type RequestBody, type ResponseBody, type ResponseError } from './protocol';
import { Query } from './query';
import { References } from './references';
import { UnknownMembers } from './unknown-members';

export interface InterpreterOptions {
  root: HostObject;
  /** objects that office.js makes by name: the runtimes of custom functions and of commands */
  services: Record<string, HostObject>;
  /** called before anything is read, so that no reader sees a sheet that is not calculated */
  beforeRead(): Promise<void>;
  /** methods whose object depends on results, so that they count as reading */
  readsResults: RegExp;
  /** a fault of the host itself, which no add-in caused */
  onFault(error: unknown): void;
}

/** Carries out one request message. Knows nothing about Excel: objects, members and values are those of the wire. */
export class Interpreter {
  readonly references = new References();
  readonly unknown = new UnknownMembers();

  constructor(private readonly options: InterpreterOptions) {}

  async process(body: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(body.ObjectPaths ?? {}, this.options.root, this.options.services, this.references, this.unknown);
    const run = new Batch(paths, body.AutoKeepReference === true, this, this.options);
    const results: ActionResult[] = [];
    const actions = body.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await run.perform(action) });
      } catch (error) {
        return { Results: results, Error: this.#report(error, index, paths.describe(action)) };
      }
    }
    return { Results: results };
  }

  #report(error: unknown, index: number, location: string): ResponseError {
    if (error instanceof ApiError) {
      return { Code: error.code, Message: error.message, HttpStatusCode: error.status, ActionIndex: index, Location: location };
    }
    this.options.onFault(error);
    const message = error instanceof Error ? error.message : String(error);
    return { Code: 'GeneralException', Message: `host: ${message}`, HttpStatusCode: 500, ActionIndex: index, Location: location };
  }
}

class Batch {
  readonly #query: Query;

  constructor(
    private readonly paths: ObjectPaths,
    private readonly keep: boolean,
    private readonly interpreter: Interpreter,
    private readonly options: InterpreterOptions,
  ) {
    this.#query = new Query(interpreter.references, interpreter.unknown, keep);
  }

  async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (this.paths.isMadeBy(action.ObjectPathId, this.options.readsResults)) await this.options.beforeRead();
        return this.#identify(this.paths.resolve(action.ObjectPathId), this.keep);
      case ActionType.query:
        await this.options.beforeRead();
        return this.#query.answer(this.paths.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.method:
        return this.#call(action);
      case ActionType.setProperty:
        this.#set(action);
        return null;
      case ActionType.trace:
        return null;
      case ActionType.update:
        this.#update(this.#present(action), action.ObjectState ?? {});
        return null;
      default:
        throw this.interpreter.unknown.refuse('', `type ${action.ActionType}`, 'action');
    }
  }

  #identify(target: HostObject | null, keep: boolean): unknown {
    return target === null ? null : this.interpreter.references.identify(target, keep);
  }

  async #call(action: Action): Promise<unknown> {
    const name = memberName(action.Name);
    if (name === '_KeepReference') return this.#identify(this.paths.resolve(action.ObjectPathId), true);
    const args = this.paths.args(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      this.interpreter.references.remove(String(args[0]));
      return null;
    }
    const target = this.#present(action);
    if (findMember(target, name)?.kind !== 'method') throw this.interpreter.unknown.refuse(target, name, 'method');
    const result = await callMember(target, name, args);
    return result instanceof HostObject ? this.#identify(result, true) : (result ?? null);
  }

  #set(action: Action): void {
    this.#assign(this.#present(action), memberName(action.Name), this.paths.args(action.ArgumentInfo)[0]);
  }

  #assign(target: HostObject, name: string, value: unknown): void {
    const member = findMember(target, name);
    if (member?.kind !== 'property') throw this.interpreter.unknown.refuse(target, name, 'property');
    if (!member.writable) throw new ApiError('InvalidOperation', `${typeName(target)}.${name} is read-only`);
    writeMember(target, name, value);
  }

  #update(target: HostObject, state: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = memberName(key);
      const below = findMember(target, name)?.kind === 'property' ? readMember(target, name) : undefined;
      if (below instanceof HostObject && typeof value === 'object' && value !== null) this.#update(below, value as Record<string, unknown>);
      else this.#assign(target, name, value);
    }
  }

  /** Reading a null object gives nulls; changing one is an error here, whatever leniency a real host may show. */
  #present(action: Action): HostObject {
    const target = this.paths.resolve(action.ObjectPathId);
    if (target === null) throw itemNotFound(`${this.paths.describe(action)} was used on a null object`);
    return target;
  }
}
