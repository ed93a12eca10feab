/**
 * The lines a partner's contact page needs to take over a result: it reads the text behind the `#` of its own address,
 * puts it into the form and tidies the address. Shown on the page for partners as it stands here.
 */
export const CONTACT_READER = `<textarea id="nachricht" name="nachricht" rows="12"></textarea>
<script>
  const text = new URLSearchParams(location.hash.slice(1)).get('it-kompass');
  if (text) {
    document.getElementById('nachricht').value = text;
    history.replaceState(null, '', location.pathname + location.search);
  }
</script>`;
