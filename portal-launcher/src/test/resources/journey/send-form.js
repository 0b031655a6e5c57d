/* Sends the form of that id as the browser would, with some of its fields changed, and tells what came back. */
async ({ form, button, changes, files, leaveOut, language }) => {
  const page = document.getElementById(form);
  const data = new FormData(page);
  data.set(button, '');
  data.set('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);
  for (const [name, value] of Object.entries(changes)) data.set(name, value);
  for (const [name, size] of Object.entries(files)) data.set(name, new File([new Uint8Array(size)], 'scan.pdf'));
  for (const name of leaveOut) data.delete(name);
  const answer = await fetch(page.action, {
    method: 'POST',
    body: page.enctype === 'multipart/form-data' ? data : new URLSearchParams(data),
    headers: language ? { 'Accept-Language': language } : {},
  });
  const shown = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const again = shown.getElementById(form);
  return {
    status: answer.status,
    address: answer.url,
    language: shown.documentElement.lang,
    words: shown.body.textContent,
    alert: [...shown.querySelectorAll('[role=alert]')].map(found => found.textContent.trim()).join(' '),
    atFields: [...shown.querySelectorAll('.wrong')].map(found => found.textContent.trim()),
    theirs: [...shown.querySelectorAll('.theirs')].map(found => found.textContent.trim()).join(' '),
    isStillThere: again !== null,
    kept: Object.entries(changes).every(([name, value]) => again !== null && [...new FormData(again).getAll(name)].includes(value)),
    hasBrokenOut: shown.querySelector('[data-broken-out]') !== null,
  };
}
