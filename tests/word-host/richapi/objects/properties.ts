import { appProperty, setAppProperty } from '../../model/appProperties';
import { coreProperty, setCoreProperty } from '../../model/coreProperties';
import { CustomProperties, type CustomProperty } from '../../model/customProperties';
import { itemNotFound } from '../../model/errors';
import {
  type Argument,
  type Context,
  type HostClass,
  HostObject,
  type Json,
  type Property,
} from '../hostObject';
import { textArgument } from './arguments';
import { collectionOf } from './collection';

const core = (key: string): Property<null> => ({
  get: (_, { document }) => coreProperty(document, key),
  set: (_, value, { document }) => setCoreProperty(document, key, String(value)),
});

/** A property that the application keeps about the file, in `docProps/app.xml`. */
const app = (key: string, writable = false): Property<null> => ({
  get: (_, { document }) => appProperty(document, key),
  ...(writable
    ? { set: (_: null, value: Json, { document }: Context) => setAppProperty(document, key, String(value)) }
    : {}),
});

/** A point in time; a property without one is the start of the calendar, as Word's dates are never null. */
const date = (key: string): Property<null> => ({
  get: (_, { document }) => coreProperty(document, key) || new Date(0).toISOString(),
});

const propertiesClass: HostClass<null> = {
  name: 'DocumentProperties',
  scalars: {
    Title: core('dc:title'),
    Subject: core('dc:subject'),
    Author: core('dc:creator'),
    Keywords: core('cp:keywords'),
    Comments: core('dc:description'),
    Category: core('cp:category'),
    LastAuthor: { get: (_, { document }) => coreProperty(document, 'cp:lastModifiedBy') },
    ApplicationName: app('Application'),
    Company: app('Company', true),
    CreationDate: date('dcterms:created'),
    Format: core('cp:contentType'),
    LastPrintDate: date('cp:lastPrinted'),
    LastSaveTime: date('dcterms:modified'),
    Manager: app('Manager', true),
    Security: { get: (_, { document }) => Number(appProperty(document, 'DocSecurity') || 0) },
    Template: app('Template'),
    RevisionNumber: { get: (_, { document }) => coreProperty(document, 'cp:revision') },
  },
  navigation: { CustomProperties: (_, context) => customProperties(context) },
};

const customPropertyClass: HostClass<string> = {
  name: 'CustomProperty',
  alive: (key, { document }) => new CustomProperties(document).get(key) !== null,
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { document }) => found(key, document).value,
      set: (key, value, { document }) => new CustomProperties(document).set(key, custom(value)),
    },
    Type: { get: (key, { document }) => found(key, document).type },
  },
  writes: {
    Delete: (key, _args, { document }) => {
      new CustomProperties(document).delete(key);
      return null;
    },
  },
};

const custom = (value: Argument | undefined): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');

function found(key: string, document: Context['document']): CustomProperty {
  const property = new CustomProperties(document).get(key);
  if (!property) throw itemNotFound();
  return property;
}

function customProperties(context: Context): HostObject {
  const { document } = context;
  const all = new CustomProperties(document);
  const byKey = (key: string): HostObject | null => {
    const property = all.get(key);
    return property ? HostObject.of(customPropertyClass, property.key, context) : null;
  };
  const count = () => all.list().length;
  const deleteAll = () => {
    for (const { key } of all.list()) all.delete(key);
    return null;
  };
  const items = () => all.list().map(({ key }) => HostObject.of(customPropertyClass, key, context));
  return collectionOf('CustomPropertyCollection', context, items, {
    reads: {
      GetCount: count,
      GetItem: (_, args) => byKey(textArgument(args, 0)),
      GetItemOrNullObject: (_, args) => byKey(textArgument(args, 0)),
    },
    writes: {
      Add: (_, args) => {
        const key = textArgument(args, 0);
        all.set(key, custom(args[1]));
        return byKey(key);
      },
      DeleteAll: deleteAll,
    },
  });
}

export function propertiesObject(context: Context): HostObject {
  return HostObject.of(propertiesClass, null, context);
}
