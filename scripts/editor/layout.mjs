// What the cached VS Code server is made of. Only Node built-ins.
import * as path from "node:path";
import { cache } from "../project.mjs";

/** VS Code's server and web workbench as packaged by code-server; 4.139.1 holds VS Code 1.139.1. */
export const codeServerVersion = "4.139.1";
/** That VS Code needs Node 24, whatever Node the project itself runs on. */
export const nodeVersion = "24.21.0";

export const editorHome = path.join(cache, `vscode-server-${codeServerVersion}`);
export const vscodeHome = path.join(editorHome, "vscode");
export const serverEntry = path.join(vscodeHome, "out", "server-main.js");

/** The npm package with Node's own program for this machine, or undefined where none is published. */
export function nodePackage() {
  return process.platform === "linux" && ["x64", "arm64"].includes(process.arch) ? `node-linux-${process.arch}` : undefined;
}

/** The Node that runs the editor: the cached one, else our own where it is new enough; undefined where there is none. */
export function editorNode() {
  const name = nodePackage();
  if (name) return path.join(editorHome, "node_modules", name, "bin", "node");
  return process.platform !== "win32" && Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : undefined;
}
