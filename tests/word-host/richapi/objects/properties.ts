import { coreProperty, setCoreProperty } from '../../model/coreProperties';
import { CustomProperties, type CustomProperty } from '../../model/customProperties';
import { itemNotFound } from '../../model/errors';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';
import { textArgument } from './arguments';
import { collectionOf } from './collection';

const core = (key: string): Property<null> => ({
  get: (_, { document }) => coreProperty(document, key),
  set: (_, value, { document }) => setCoreProperty(document, key, String(value)),
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
      set: (key, value, { document }) => new CustomProperties(document).set(key, String(value)),
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
        all.set(key, String(args[1] ?? ''));
        return byKey(key);
      },
      DeleteAll: deleteAll,
    },
  });
}

export function propertiesObject(context: Context): HostObject {
  return HostObject.of(propertiesClass, null, context);
}
