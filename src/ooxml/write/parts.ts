import { namespaces } from '../namespaces';
import { element, type Xml } from './xml';

/** An XML part of an Open Packaging Conventions package. */
export interface Part {
  /** "word/styles.xml", without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly root: Xml;
}

/** What one part, or the package itself (""), points to. */
interface Relation {
  readonly from: string;
  /** Last step of the relationship type's address, or the whole address. */
  readonly type: string;
  readonly to: string;
}

export interface Package {
  readonly parts: readonly Part[];
  readonly relations: readonly Relation[];
}

const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Content type of a WordprocessingML part: `main`, `styles`, `settings`, `header`. */
export const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** The relationship parts that the relations ask for, one for each part that points somewhere. */
export function relationParts(pack: Package): Part[] {
  const sources = [...new Set(pack.relations.map((relation) => relation.from))];
  return sources.map((from) => ({
    path: relationsPath(from),
    contentType: RELATIONS_TYPE,
    root: element(
      'Relationships',
      { xmlns: namespaces.relationships },
      pack.relations.filter((relation) => relation.from === from).map(relationship),
    ),
  }));
}

function relationship(relation: Relation, index: number): Xml {
  const folder = folderOf(relation.from);
  const inside = folder !== '' && relation.to.startsWith(folder);
  return element('Relationship', {
    Id: relationId(index),
    Type: relation.type.includes(':') ? relation.type : `${namespaces.r}/${relation.type}`,
    Target: inside ? relation.to.slice(folder.length) : `/${relation.to}`,
  });
}

/** The id of the n-th relation (from 0) of a part. */
export const relationId = (index: number): string => `rId${index + 1}`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const relationsPath = (from: string): string =>
  `${folderOf(from)}_rels/${from.slice(folderOf(from).length)}.rels`;
