import '@testing-library/jest-dom';

// jsdom has no ResizeObserver, which Fluent UI's MessageBar asks for at once.
class NoopObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoopObserver as unknown as typeof ResizeObserver;
