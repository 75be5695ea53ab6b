/** A whole record is much to lose: by any link, that to the other language too, the browser asks before what is not saved is left. */
let isSent = false;

document.addEventListener('submit', (event) => {
  isSent = event.target.querySelector('msp-record') !== null;
});
addEventListener('pageshow', () => {
  isSent = false;
});
addEventListener('beforeunload', (event) => {
  if (!isSent && document.querySelector('msp-record:state(dirty)')) event.preventDefault();
});
