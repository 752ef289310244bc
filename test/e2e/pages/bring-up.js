// The smallest add-in: says what Office.onReady said, and has one command.
window.commands = [];
Office.onReady((info) => {
  Office.actions.associate('checkPlan', (event) => {
    window.commands.push(event.source.id);
    event.completed();
  });
  document.getElementById('state').textContent = JSON.stringify({ host: info.host, platform: info.platform, language: Office.context.displayLanguage });
});
