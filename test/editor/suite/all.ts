import "./activation.suite.ts";
import "./outline.suite.ts";
import "./navigation.suite.ts";
import "./findings.suite.ts";
import "./settings.suite.ts";
import "./snippets.suite.ts";
import "./detection.suite.ts";
import "./commands.suite.ts";
