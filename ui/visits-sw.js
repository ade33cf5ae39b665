/* The shell of /visits without the network: the page and its code, by the hash of the build. Answers of the API are never kept. */
const cacheName = 'yingjiu-visits-__VERSION__';
const files = __FILES__;
const page = '/visits';
const slowMs = 4000;

self.addEventListener('install', (event) => {
  // No skipWaiting: pages of the release before keep its code until they are closed.
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([page, ...files])));
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('yingjiu-visits-') && name !== cacheName;
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The page of the server while it is quick and well, else the kept one. */
async function open(request) {
  const kept = async () => (await caches.open(cacheName)).match(page);
  const slow = new Promise((resolve) => setTimeout(resolve, slowMs));
  try {
    const answer = await Promise.race([fetch(request), slow]);
    if (answer?.ok) return answer;
  } catch {
    // no network
  }
  return (await kept()) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(open(request));
  else if (files.includes(pathname)) {
    const kept = caches.open(cacheName).then((cache) => cache.match(pathname));
    event.respondWith(kept.then((found) => found ?? fetch(request)));
  }
});
