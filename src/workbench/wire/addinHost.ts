import type { Engine } from "../engine/engine";
import type { FunctionLibrary, FunctionResult } from "../engine/customFunctions/functionHost";
import type { ModelObject } from "../model/member";
import { toAppContext, type HostIdentity } from "./appContext";
import type { FaultSource } from "./batchFaults";
import { createChannel, type Channel, type ChannelEnds } from "./channel";
import { createCommands, type Commands } from "./commands";
import { createFunctionCalls, type FunctionCalls } from "./customFunctions";
import { createBindingEvents } from "./document/bindingEvents";
import { commonErrors } from "./document/commonErrors";
import { createDocumentMethods, type DocumentMethods } from "./document/documentMethods";
import { readDocumentSettings } from "./document/documentSettings";
import { createEventRegistrations } from "./eventRegistrations";
import { EventTeller } from "./eventTeller";
import { isRecord, type WireRequest } from "./message";
import { createReferences } from "./references";
import type { RequestLog } from "./requestLog";
import { createRichApi } from "./richApi";
import { createRichMessages, type RichMessages } from "./richMessages";
import { areEventsEnabled, enableEvents } from "./runtimeEvents";
import type { PanePort } from "./services/appRuntimeService";
import type { RibbonPort } from "./services/dynamicRibbonService";
import { createServices } from "./services/services";

export interface AddinHostOptions {
  readonly engine: Engine;
  /** What scripts reach as `context.workbook`. */
  readonly workbook: ModelObject;
  readonly library: FunctionLibrary;
  readonly identity: HostIdentity;
  readonly ends: Omit<ChannelEnds, "conversationId">;
  readonly pane: PanePort;
  readonly ribbon: RibbonPort;
  readonly faults: FaultSource;
  /** Shared by all pages of an add-in. */
  readonly log: RequestLog;
  cellEdit(): Promise<void> | null;
  /** The bytes of the workbook's file. */
  saveFile(): Promise<Uint8Array>;
  /** A batch has written to the workbook: not all of it is told by the engine. */
  onWritten(): void;
  /** The page has started, or started again. */
  onPageStarted(): void;
  onFunctionsReady(): void;
}

const dispatchIds = { richApi: 93, commandCompleted: 94 } as const;
/** `Office.addin.onVisibilityModeChanged`. */
const visibilityChangedEvent = 65539;

/** Excel, as one add-in page sees it. */
export class AddinHost {
  readonly functions: FunctionCalls;
  readonly commands: Commands;
  /** When the page last asked for anything, in milliseconds of `performance.now()`. */
  lastRequestAt = 0;

  readonly #channel: Channel;
  readonly #messages: RichMessages;
  readonly #references = createReferences();
  readonly #registrations = createEventRegistrations();
  readonly #runRichApi: ReturnType<typeof createRichApi>;
  readonly #teller: EventTeller;
  readonly #documentMethods: DocumentMethods;
  readonly #unsubscribe: () => void;
  #settling: readonly FunctionResult[] = [];

  constructor(private readonly options: AddinHostOptions) {
    const { ends, engine, identity, library } = options;
    this.#channel = createChannel({ ...ends, conversationId: identity.conversationId }, (request) =>
      this.#handle(request),
    );
    this.#messages = createRichMessages(this.#channel);
    this.functions = createFunctionCalls(library, this.#messages);
    this.commands = createCommands(this.#channel);
    this.#runRichApi = this.#createRichApi();
    this.#documentMethods = createDocumentMethods(options);
    this.#teller = new EventTeller({
      engine,
      registrations: this.#registrations,
      messages: this.#messages,
      areEventsEnabled: () => areEventsEnabled(options.workbook),
      tellDocument: (event) => this.#channel.tell(event, {}),
    });
    const tellBindings = createBindingEvents({
      engine,
      tell: (event, message) => this.#channel.tell(event, message),
      areEventsEnabled: () => areEventsEnabled(options.workbook),
    });
    this.#unsubscribe = engine.subscribe((event) => {
      this.#teller.tell(event);
      tellBindings(event);
    });
  }

  tellVisibility(visible: boolean): void {
    this.#messages.tellEvent(visibilityChangedEvent, "", { visibility: visible ? "Visible" : "Hidden" });
  }

  close(): void {
    this.#unsubscribe();
    this.#channel.close();
  }

  #handle({ action, data }: WireRequest): unknown {
    if (action === "ContextActivationManager_getAppContextAsync") return this.#restart();
    // Telemetry and focus notices: nobody waits for an answer.
    if (action === "ContextActivationManager_notifyHost") return undefined;
    return action === "executeMethod" ? this.#execute(data) : { Error: commonErrors.operationNotSupported };
  }

  /** A page that asks who its host is has just been loaded; whatever an earlier one held is gone. */
  #restart(): unknown {
    this.#channel.reset();
    this.#references.clear();
    this.#registrations.clear();
    enableEvents(this.options.workbook);
    this.commands.reset();
    this.#documentMethods.reset();
    this.functions.reset();
    this.options.onPageStarted();
    return toAppContext(this.options.identity, readDocumentSettings(this.options.workbook));
  }

  #execute(data: unknown): unknown {
    this.lastRequestAt = performance.now();
    const method = isRecord(data) && isRecord(data.DdaMethod) ? data.DdaMethod.DispatchId : null;
    switch (method) {
      case dispatchIds.richApi:
        return this.#runRichApi(data);
      case dispatchIds.commandCompleted:
        this.commands.complete(data);
        return { Error: 0 };
      default:
        return this.#documentMethods.execute(method, data);
    }
  }

  #createRichApi() {
    const { engine, faults, identity, log, workbook, cellEdit } = this.options;
    const services = this.#createServices();
    return createRichApi({
      engine,
      cellEdit,
      faults,
      log,
      afterBatch: ({ writes }) => {
        if (writes) this.options.onWritten();
        this.#teller.tellTables();
        this.#settle();
      },
      dispatcher: {
        references: this.#references,
        root: () => workbook,
        service: (name) => services.get(name) ?? null,
        apiVersion: () => identity.requirements.excelapi ?? "1.1",
        setEventRegistration: (owner, method) => this.#registrations.set(owner, method),
      },
    });
  }

  #createServices() {
    const { pane, ribbon, onFunctionsReady } = this.options;
    const functions = {
      markReady: () => {
        this.functions.markReady();
        onFunctionsReady();
      },
      settle: (results: readonly FunctionResult[]) => {
        this.#settling = [...this.#settling, ...results];
      },
    };
    return createServices({ functions, pane, ribbon, onActionsReady: () => this.commands.markReady() });
  }

  /** Answers reach the cells when their batch is over, so that a batch of answers is not a script's change. */
  #settle(): void {
    const results = this.#settling;
    if (results.length === 0) return;
    this.#settling = [];
    this.functions.settled(results);
    this.options.engine.settle(results);
  }
}
