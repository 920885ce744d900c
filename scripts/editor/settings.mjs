// Settings that keep the editor quiet: no look-ups outside, nothing pops up, nothing changes what is typed.
export const quietSettings = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "chat.agentHost.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "json.schemaDownload.enable": false,
  "npm.fetchOnlinePackageInfo": false,
  "git.enabled": false,
  // This editor has no Vietnamese words of its own, which `auto` would go by.
  "kehoach.language": "vi",
};

/** For tests that type: nothing saves by itself, and Enter always breaks the line. */
export const typingSettings = { ...quietSettings, "files.autoSave": "off", "editor.acceptSuggestionOnEnter": "off" };

/** For people who try the extension: plans are prose, so wrap lines and show the outline's breadcrumbs. */
export const trialSettings = {
  ...quietSettings,
  "files.autoSave": "afterDelay",
  "editor.wordWrap": "on",
  "breadcrumbs.enabled": true,
};
