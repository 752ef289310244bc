export { type ConditionalFormatReport, type Sandbox, type SandboxCell, type SandboxOptions, startSandbox } from './sandbox';
