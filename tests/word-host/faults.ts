/** What can go wrong in Word in the field, switched on for a test. Everything is off by default. */
export interface Faults {
  /** Fail an action of the rich API: the `action`-th one (from 0) counted over all requests from now on, clean-up not counted. */
  failAction: { readonly action: number; readonly code: string } | null;
  /** Fail a call of the common API: the `call`-th one (from 0) from now on, with this number of Office's. */
  failCall: { readonly call: number; readonly code: number } | null;
  /** The document is read-only: writes answer AccessDenied, the mode says so. */
  readOnly: boolean;
  /** Viewing mode on the web: not to be told beforehand, writes answer GeneralException (office-js #5484). */
  viewing: boolean;
  /** Every answer takes this long. */
  slowMs: number;
  /** The hand-shake is never answered, so that `Office.onReady` never comes. */
  neverReady: boolean;
  /** `getFileAsync` answers 11001 (office-js #6747). */
  refuseGetFile: boolean;
  /** `getOoxml` answers GeneralException (office-js #5394). */
  refuseGetOoxml: boolean;
  /** `getOoxml` leaves out this many paragraphs at the end (office-js #583, #3098). */
  shortOoxml: number;
  /** Custom XML parts are taken and then gone (office-js #5910). */
  loseCustomXml: boolean;
  /** Before the next write, another author adds a paragraph at the head of the document; once. */
  otherAuthor: boolean;
  /** Comments are refused with NotAllowed (office-js #6746). */
  refuseComments: boolean;
  /** `insertOoxml` leaves an empty paragraph after what it inserted (office-js issue #6904). */
  extraParagraph: boolean;
}

export const noFaults: Readonly<Faults> = {
  failAction: null,
  failCall: null,
  readOnly: false,
  viewing: false,
  slowMs: 0,
  neverReady: false,
  refuseGetFile: false,
  refuseGetOoxml: false,
  shortOoxml: 0,
  loseCustomXml: false,
  otherAuthor: false,
  refuseComments: false,
  extraParagraph: false,
};

const isOn = (value: string | null) => value !== null && value !== '0' && value !== 'false';

/** Reads faults from an address: `?failAction=12:GeneralException&viewing&slowMs=3000`. Unknown names are left alone. */
export function faultsFromQuery(query: URLSearchParams): Faults {
  const failAction = query.get('failAction')?.split(':');
  const failCall = query.get('failCall')?.split(':');
  return {
    failAction: failAction
      ? { action: Number(failAction[0]), code: failAction[1] || 'GeneralException' }
      : null,
    failCall: failCall ? { call: Number(failCall[0]), code: Number(failCall[1]) || 5001 } : null,
    readOnly: isOn(query.get('readOnly')),
    viewing: isOn(query.get('viewing')),
    slowMs: Number(query.get('slowMs') ?? 0) || 0,
    neverReady: isOn(query.get('neverReady')),
    refuseGetFile: isOn(query.get('refuseGetFile')),
    refuseGetOoxml: isOn(query.get('refuseGetOoxml')),
    shortOoxml: Number(query.get('shortOoxml') ?? 0) || 0,
    loseCustomXml: isOn(query.get('loseCustomXml')),
    otherAuthor: isOn(query.get('otherAuthor')),
    refuseComments: isOn(query.get('refuseComments')),
    extraParagraph: isOn(query.get('extraParagraph')),
  };
}
