import { invalidArgument } from '../../model/errors';
import { defaultSearchOptions, type SearchOptions } from '../../model/search';
import { type Argument, type Context, type HostClass, HostObject, type Property } from '../hostObject';

class Options {
  values: SearchOptions = { ...defaultSearchOptions };
}

const option = (name: keyof SearchOptions): Property<Options> => ({
  get: (options) => options.values[name],
  set: (options, value) => {
    options.values = { ...options.values, [name]: value === true };
  },
});

const searchOptionsClass: HostClass<Options> = {
  name: 'SearchOptions',
  scalars: {
    IgnorePunct: option('ignorePunct'),
    IgnoreSpace: option('ignoreSpace'),
    MatchCase: option('matchCase'),
    MatchPrefix: option('matchPrefix'),
    MatchSuffix: option('matchSuffix'),
    MatchWholeWord: option('matchWholeWord'),
    MatchWildcards: option('matchWildcards'),
    // An older spelling that Microsoft's client still sends.
    MatchWildCards: option('matchWildcards'),
  },
};

export function searchOptionsObject(context: Context): HostObject {
  return HostObject.of(searchOptionsClass, new Options(), context);
}

/** The options behind the argument of `search`; the usual ones where none is given. */
export function searchOptionsOf(argument: Argument | undefined): SearchOptions {
  if (argument === undefined || argument === null) return defaultSearchOptions;
  if (argument instanceof HostObject && argument.target instanceof Options) return argument.target.values;
  throw invalidArgument('searchOptions');
}
