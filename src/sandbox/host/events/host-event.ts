/** One message of the host to the add-in: `[category, type, target, JSON text]` on the wire. */
export interface HostEvent {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}
