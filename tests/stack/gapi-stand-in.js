// Stands in for Google's gapi.iframes, so that signing in at the Auth emulator needs no internet.
// Plain browser script, for the emulator alone: the page and the emulator's hidden frame load it,
// and their messages travel by postMessage. No production build contains it.
(() => {
  if (window.gapi) return;

  const MARK = 'gapi-stand-in';
  const CROSS_ORIGIN_IFRAMES_FILTER = () => true;

  /** One end of the line between the page and the frame. */
  class Iframe {
    #peer;
    #handlers = new Map();
    #callbacks = new Map();
    /** Calls that arrived before their handler was registered. */
    #early = [];
    #greeted;

    constructor(peer) {
      this.#peer = peer;
      this.#greeted = new Promise((resolve) => {
        window.addEventListener('message', (event) => {
          if (event.source !== peer || event.data?.mark !== MARK) return;
          if (event.data.kind === 'hello') resolve();
          else this.#receive(event.data);
        });
      });
    }

    /** The frame speaks first: the page was listening before it made the frame. */
    greet() {
      this.#post({ kind: 'hello' });
    }

    register(name, handler) {
      this.#handlers.set(name, handler);
      for (const call of this.#early.splice(0)) this.#receive(call);
    }

    send(name, data, onAnswers) {
      const id = crypto.randomUUID();
      if (onAnswers) this.#callbacks.set(id, onAnswers);
      this.#post({ kind: 'call', id, name, data });
    }

    ping(onAnswer) {
      return this.#greeted.then(() => onAnswer?.([]));
    }

    async restyle() {
      return [];
    }

    async #receive(message) {
      if (message.kind === 'answer') {
        const onAnswers = this.#callbacks.get(message.id);
        this.#callbacks.delete(message.id);
        try {
          onAnswers?.([message.data]);
        } catch {
          // Google's loader swallows this too: the SDK throws after it has taken the answer.
        }
        return;
      }
      const handler = this.#handlers.get(message.name);
      if (!handler) {
        this.#early.push(message);
        return;
      }
      this.#post({ kind: 'answer', id: message.id, data: await handler(message.data) });
    }

    #post(message) {
      this.#peer.postMessage({ mark: MARK, ...message }, '*');
    }
  }

  function open({ where, url, attributes }, onOpen) {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name === 'style') Object.assign(frame.style, value);
      else frame.setAttribute(name, value);
    }
    frame.src = url;
    where.append(frame);
    return Promise.resolve(onOpen(new Iframe(frame.contentWindow)));
  }

  let parentIframe = null;

  function getParentIframe() {
    if (parentIframe === null) {
      parentIframe = new Iframe(window.parent);
      parentIframe.greet();
    }
    return parentIframe;
  }

  const context = { open, getParentIframe };
  window.gapi = {
    load: (_modules, options) => (options.callback ?? options)(),
    iframes: { Iframe, CROSS_ORIGIN_IFRAMES_FILTER, getContext: () => context },
  };

  // Both ways in which Google's script says that it is there.
  const onload = new URL(document.currentScript.src).searchParams.get('onload');
  if (onload !== null) window[onload]?.();
  window.gapi_onload?.();
})();
