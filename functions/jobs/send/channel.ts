/** What a channel carries: plain text, line breaks as LF. */
export interface Letter {
  /** Names the message for good: a channel that is given it twice may tell. */
  readonly id: string;
  /** Ids of the officers whom it concerns. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** When it became due, UTC. */
  readonly at: string;
}

/** Where officers get e-mail: addresses of those of them who have one, as they are now. */
export type AddressBook = (officers: readonly string[]) => Promise<readonly string[]>;

/** A way out of the house. The to-do list on an officer's own desk is none: it follows from the records. */
export interface Channel {
  /** Short and for good: messages remember which channels have taken them. */
  readonly name: string;
  /**
   * Resolves when the channel has taken the letter, or has nobody to take it to. @throws Error where it has not, or may not have: it is then given the
   * same letter again, as it is where a sender died before it could say so. At least once, then: a folder keeps one copy,
   * and a second e-mail has the same id in its head.
   */
  deliver(letter: Letter): Promise<void>;
}
