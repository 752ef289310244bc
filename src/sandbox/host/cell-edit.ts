/** Whether a person is typing in a cell: Excel then refuses requests, or lets those wait that said they can. */
export class CellEdit {
  #waiting: (() => void)[] = [];
  #editing = false;

  get isEditing(): boolean {
    return this.#editing;
  }

  begin(): void {
    this.#editing = true;
  }

  end(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  async ended(): Promise<void> {
    while (this.#editing) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
