import { isRichText } from '../../model/controls';
import { spanOf } from '../../model/editBlocks';
import { invalidArgument, WordError } from '../../model/errors';
import { searchIn } from '../../model/search';
import { controlsIn } from '../../model/structure';
import type { TrackingMode } from '../../model/wordDocument';
import { WordDocument } from '../../model/wordDocument';
import { fromBase64 } from '../../package/base64';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { textArgument } from './arguments';
import { collectionOf } from './collection';
import { propertiesObject } from './properties';
import { searchOptionsOf } from './searchOptions';
import { sectionCollection } from './section';
import { textReads } from './textMembers';

const modes: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];
const bodySpan = (_: null, { document }: Context) => spanOf(document, document.body, true);
const { GetComments } = textReads<null>(bodySpan);

const documentClass: HostClass<null> = {
  name: 'Document',
  scalars: {
    Saved: { get: (_, { document }) => document.saved },
    ChangeTrackingMode: {
      get: (_, { document }) => document.trackingMode,
      set: (_, value, { document }) => {
        const mode = modes.find((one) => one === value);
        if (!mode) throw invalidArgument('changeTrackingMode');
        document.trackingMode = mode;
      },
    },
  },
  navigation: {
    Body: (_, context) => context.make.body(context.document.body),
    ContentControls: (_, context) =>
      context.make.controls(() => controlsIn(context.document.body).filter(isRichText)),
    Properties: (_, context) => propertiesObject(context),
    Sections: (_, context) => sectionCollection(context),
  },
  reads: {
    ...(GetComments ? { GetComments } : {}),
    GetSelection: (_, _args, context) => context.make.range(context.document.selection),
    Search: (_, args, context) =>
      collectionOf('RangeCollection', context, () =>
        searchIn(
          context.document,
          bodySpan(null, context),
          textArgument(args, 0),
          searchOptionsOf(args[1]),
        ).map((found) => context.make.range(found)),
      ),
  },
  writes: {
    Save: (_, _args, { document }) => {
      document.saved = true;
      return null;
    },
  },
};

/** A document made by `createDocument`: nothing can be done with it but opening it, as on the web (office-js #5005). */
const documentCreatedClass: HostClass<Uint8Array> = {
  name: 'DocumentCreated',
  scalars: { Saved: { get: () => false } },
  reads: {
    Open: (bytes, _args, { session }) => {
      session.opened.push(bytes);
      session.note('note', 'a new document was opened');
      return null;
    },
  },
};

const applicationClass: HostClass<null> = {
  name: 'Application',
  reads: {
    CreateDocument: (_, args, context) => {
      const bytes = readDocument(textArgument(args, 0));
      return HostObject.of(documentCreatedClass, bytes, context);
    },
  },
};

function readDocument(base64: string): Uint8Array {
  try {
    const bytes = fromBase64(base64);
    new WordDocument(bytes);
    return bytes;
  } catch {
    throw new WordError('InvalidArgument', 'not a base64 .docx');
  }
}

export function documentObject(context: Context): HostObject {
  return HostObject.of(documentClass, null, context);
}

export function applicationObject(context: Context): HostObject {
  return HostObject.of(applicationClass, null, context);
}
