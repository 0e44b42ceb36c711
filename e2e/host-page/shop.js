// What a shop may do with the chat: open it from a button of its own, and show what has not been read.
document.addEventListener('trefoil:ready', () => {
  window.Trefoil.on('unread', (count) => {
    document.getElementById('unread').textContent = String(count);
  });
});
document.getElementById('ask').addEventListener('click', () => window.Trefoil.open());
