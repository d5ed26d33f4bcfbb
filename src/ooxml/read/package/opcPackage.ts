import type { Scope } from '../xml/scope';

/** The text of a part, piece by piece, and the namespaces it inherits from what it lies in. */
export interface PartText {
  readonly pieces: AsyncIterable<string> | Iterable<string>;
  readonly scope: Scope;
}

/** A set of named parts (Open Packaging Conventions): a zip file, or the one long XML that Word hands over. */
export interface OpcPackage {
  /** Part names as stored, with a leading slash. */
  readonly names: readonly string[];
  /** Content type that the package itself states for a part, where it does without [Content_Types].xml. */
  typeOf(name: string): string | null;
  /** Size in bytes or characters; 0 when there is no such part. Names are compared without case. */
  sizeOf(name: string): number;
  /** The part's text, or null when there is no such part. Reading it throws EncodingError and OoxmlError. */
  read(name: string): PartText | null;
}
