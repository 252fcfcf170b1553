/** The page's version and files; the build writes them here in place of the name. */
declare const PAGE_FILES: { version: string; files: string[] };

/** As much of a service worker's global scope as is used; the types of pages and workers exclude each other. */
interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: ServiceWorkerEvent) => void): void;
}
interface ServiceWorkerEvent extends Event {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

const PREFIX = 'malmoi-page-';
const page = PAGE_FILES;
const scope = self as unknown as ServiceWorkerScope;
const addresses = new Set(page.files.map((file) => new URL(file, self.location.href).href));

scope.addEventListener('install', (event) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(PREFIX + page.version);
    await cache.addAll(page.files.map((file) => new Request(file, { cache: 'no-cache' })));
    await scope.skipWaiting();
  };
  event.waitUntil(fill());
});

scope.addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + page.version);
    await Promise.all(old.map((name) => caches.delete(name)));
    await scope.clients.claim();
  };
  event.waitUntil(clear());
});

// The page itself is asked for anew where there is a network; its other files have names that change with their content.
// The dictionary is none of them: malmoi keeps it itself.
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('./')));
  else if (addresses.has(address)) event.respondWith(kept(address).catch(() => fetch(request)));
});

async function kept(address: string): Promise<Response> {
  const response = await caches.match(address);
  if (!response) throw new Error(`${address} is not kept`);
  return response;
}
