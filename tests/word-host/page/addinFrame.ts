import { CommonApi } from '../commonapi/commonApi';
import { defaultSets } from '../officeContext';
import type { RequestBody } from '../richapi/protocol';
import type { WordHost } from '../wordHost';

/** Messages of Microsoft's client between an add-in page and its host (protocol.md, section 6). */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const messageType = { request: 0, response: 1 };
const responseType = { answer: 0, event: 1 };
const dispatch = { richApi: 93, commandCompleted: 94 };

const clientMode = { readWrite: 0, readOnly: 1 };

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

let frames = 0;

/** An add-in page in a frame, and the host's end of its conversation with office.js. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  /** Shows and hides the question office.js asks before it opens a dialog. */
  onPrompt: (shown: boolean) => void = () => undefined;
  private readonly conversation: string;
  private readonly common: CommonApi;
  private commandListener: ((name: string, buttonId: string) => void) | null = null;
  private waitingForListener: (() => void)[] = [];
  private completions: (() => void)[] = [];
  private readonly listen = (event: MessageEvent) => this.receive(event);

  constructor(
    private readonly host: WordHost,
    /** The add-in's name, as the manifest has it. */
    private readonly addinName: string,
    /** True for the page of function commands, which has no pane. */
    hidden: boolean,
  ) {
    frames += 1;
    this.conversation = `conversation${frames}`;
    this.common = new CommonApi(host);
    this.element = document.createElement('iframe');
    this.element.title = hidden ? 'Lệnh của phần bổ trợ' : 'Ngăn tác vụ của phần bổ trợ';
    this.element.name = JSON.stringify({
      baseFrameName: `addin${frames}`,
      hostInfo: 'Word|Web|16.00|vi-VN|word-host||',
      xdmInfo: [this.conversation, `addin${frames}`, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
    addEventListener('message', this.listen);
  }

  navigate(url: string): void {
    this.element.src = url;
  }

  close(): void {
    removeEventListener('message', this.listen);
    this.element.remove();
  }

  /** Invokes a function command, when the page has registered; settles when the page says that it has completed. */
  async invoke(functionName: string, buttonId: string): Promise<void> {
    if (!this.commandListener)
      await new Promise<void>((resolve) => {
        this.waitingForListener.push(resolve);
      });
    const completed = new Promise<void>((resolve) => {
      this.completions.push(resolve);
    });
    this.commandListener?.(functionName, buttonId);
    await completed;
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.element.contentWindow || typeof event.data !== 'string') return;
    const message = parse(event.data);
    if (message?._messageType !== messageType.request) return;
    const answer = (data: unknown, kind = responseType.answer): void => {
      (event.source as Window | null)?.postMessage(
        JSON.stringify({
          _messageType: messageType.response,
          _actionName: message._actionName,
          _conversationId: message._conversationId,
          _correlationId: message._correlationId,
          _origin: location.origin,
          _data: data,
          _errorCode: 0,
          _responseType: kind,
          _serializerVersion: 1,
        }),
        event.origin,
      );
    };
    void this.handle(message, answer);
  }

  private async handle(message: Message, answer: (data: unknown, kind?: number) => void): Promise<void> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (!this.host.session.faults.neverReady) answer(this.appContext());
        return;
      case 'executeMethod':
        answer({ Version: 1, ...(await this.execute(message._data as MethodData)) });
        return;
      case 'appCommandInvoked':
        this.registerCommands(answer);
        return;
      case 'dialogNotificationShown':
        this.onPrompt(message._actionType === 1);
        answer({ Version: 1, Error: 0 });
        return;
      default:
        answer({ Version: 1, Error: 0 });
    }
  }

  private registerCommands(answer: (data: unknown, kind?: number) => void): void {
    this.commandListener = (name, buttonId) =>
      answer({ 0: buttonId, 1: name, 2: JSON.stringify({ source: { id: buttonId } }) }, responseType.event);
    answer({ Version: 1, Error: 0 });
    for (const resolve of this.waitingForListener.splice(0)) resolve();
  }

  private async execute(data: MethodData): Promise<Record<string, unknown>> {
    const id = data.DdaMethod?.DispatchId ?? 0;
    if (id === dispatch.richApi) {
      const body = JSON.parse(String(data.ArrayData?.[4] ?? '{}')) as RequestBody;
      const response = await this.host.richApi(body);
      return { Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
    }
    if (id === dispatch.commandCompleted) {
      for (const resolve of this.completions.splice(0)) resolve();
      return { Error: 0 };
    }
    return this.common.execute(id, data as Record<string, unknown>);
  }

  private appContext(): Record<string, unknown> {
    const { session } = this.host;
    return {
      _id: this.conversation,
      _appName: 32,
      _appVersion: '16.00',
      _appUILocale: 'vi-VN',
      _dataLocale: 'vi-VN',
      _docUrl: `${location.origin}/bao-cao.docx`,
      _clientMode: session.faults.readOnly ? clientMode.readOnly : clientMode.readWrite,
      _settings: session.settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'word-host',
      _appInstanceId: this.conversation,
      _requirementMatrix: JSON.stringify(
        Object.fromEntries(Object.entries(defaultSets).map(([name, version]) => [name, String(version)])),
      ),
      _dialogRequirementMatrix: '{"dialogapi":"1.2"}',
      _hostCustomMessage: null,
      _hostFullVersion: '16.0.1',
      _clientWindowHeight: innerHeight,
      _clientWindowWidth: innerWidth,
      _addinName: this.addinName,
      _appDomains: [],
      _featureGates: {},
    };
  }
}

function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
