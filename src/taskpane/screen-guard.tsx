import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PaneContext } from './pane-context';

/** Catches a bug while a screen is drawn: the pane says so instead of going blank. */
export class ScreenGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  static override contextType = PaneContext;
  declare context: PaneContext | null;
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const texts = this.context?.texts.shell.crash;
    if (!this.state.crashed || texts === undefined) return this.props.children;
    return (
      <section role="alert">
        <h2>{texts.title}</h2>
        <p>{texts.explain}</p>
        <Button onClick={() => this.setState({ crashed: false })}>{texts.reopen}</Button>
      </section>
    );
  }
}
