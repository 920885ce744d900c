/** The order in which the transitional schema of ECMA-376 (Part 4, WordprocessingML) wants the children of an element. */
export const elementOrder: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    p: "pPr *",
    r: "rPr *",
    tbl: "tblPr tblGrid tr",
    tr: "tblPrEx trPr tc",
    tc: "tcPr *",
    pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku
      wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
      suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
    rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color
      spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`,
    pBdr: "top left bottom right between bar",
    tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd
      tblLayout tblCellMar tblLook`,
    tblBorders: "top left bottom right insideH insideV",
    tblCellMar: "top left bottom right",
    tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    tcBorders: "top left bottom right insideH insideV tl2br tr2bl",
    tcMar: "top left bottom right",
    sectPr: `headerReference,footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign
      noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`,
    styles: "docDefaults latentStyles style",
    docDefaults: "rPrDefault pPrDefault",
    style: `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose
      personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`,
    settings: `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape
      printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData
      mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors
      hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter
      stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
      autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
      doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders characterSpacingControl
      footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping decimalSymbol listSeparator`,
  }).map(([name, children]) => [name, children.split(/\s+/)]),
);
