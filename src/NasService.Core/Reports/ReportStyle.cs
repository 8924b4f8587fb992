namespace NasService.Core.Reports;

/// <summary>
/// The page's look, light and dark. The policies' colours are blue, vermilion and bluish green of Okabe and Ito's palette, which all common kinds of
/// colour vision tell apart; lighter ones on a dark page. No character that XML would escape may stand in here.
/// </summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --page: #ffffff; --text: #1d2329; --soft: #5a646e; --line: #d9dee3; --card: #f6f8fa; --fp32: #0072b2; --int8: #c24f00; --mixed: #007a5a; --external: #8a3f78; --cloud: #8d98a3; }
        @media (prefers-color-scheme: dark) { :root { --page: #14181c; --text: #e6eaee; --soft: #a3adb7; --line: #333b43; --card: #1c2228; --fp32: #56b4e9; --int8: #f5914d; --mixed: #3ecfa3; --external: #d894c5; --cloud: #77828d; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 1060px; padding: 24px 20px 60px; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
        h1 { font-size: 26px; margin: 8px 0 2px; } h2 { font-size: 19px; margin: 40px 0 10px; border-bottom: 1px solid var(--line); padding-bottom: 4px; }
        p { max-width: 75ch; margin: 8px 0; } .soft { color: var(--soft); } .bad { color: var(--int8); font-weight: 600; }
        figure { margin: 12px 0; } figcaption { color: var(--soft); font-size: 13.5px; max-width: 95ch; margin-top: 4px; }
        svg { display: block; width: 100%; height: auto; font: 12px system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 18px; }
        .legend { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 13.5px; } .key { display: inline-flex; align-items: center; gap: 6px; } .key svg { width: 18px; height: 18px; }
        dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 8px 22px; margin: 12px 0; } dt { color: var(--soft); font-size: 12.5px; } dd { margin: 0; overflow-wrap: anywhere; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 12px; margin: 18px 0; } .tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; }
        .tile b { display: block; font-size: 22px; font-weight: 600; } .tile span { color: var(--soft); font-size: 13px; }
        .scroll { overflow-x: auto; margin: 12px 0; } table { border-collapse: collapse; font-size: 12.5px; white-space: nowrap; font-variant-numeric: tabular-nums; }
        th, td { padding: 3px 5px; text-align: right; border-bottom: 1px solid var(--line); } th { color: var(--soft); font-weight: 600; white-space: normal; vertical-align: bottom; } th:first-child, td:first-child { text-align: left; padding-left: 0; }
        pre { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; overflow-x: auto; font: 12.5px/1.45 ui-monospace, "Liberation Mono", monospace; }
        text { fill: var(--text); } .axis text { fill: var(--soft); } .middle { text-anchor: middle; } .end { text-anchor: end; } .label { font-size: 11.5px; } .strong { font-weight: 600; }
        .grid line { stroke: var(--line); stroke-width: 1; } .round { stroke: var(--soft); stroke-dasharray: 3 4; stroke-width: 1; opacity: 0.6; }
        .fp32 { --c: var(--fp32); } .int8 { --c: var(--int8); } .mixed { --c: var(--mixed); } .external { --c: var(--external); } .accent { --c: var(--fp32); }
        .mark { fill: var(--c); stroke: var(--page); stroke-width: 1.2; } .cross { fill: none; stroke: var(--c); stroke-width: 2.4; } .bar { stroke: var(--c); stroke-width: 1.3; opacity: 0.65; }
        .cloud { fill: var(--cloud); opacity: 0.6; } .ring { fill: none; stroke: var(--text); stroke-width: 1.4; } .pair { fill: var(--fp32); opacity: 0.75; }
        .line { fill: none; stroke: var(--c); stroke-width: 2; stroke-linejoin: round; } .dashed { stroke-dasharray: 7 4; } .line.front { stroke: var(--soft); stroke-width: 1.2; } .line.ideal { stroke: var(--soft); stroke-dasharray: 5 5; stroke-width: 1.2; }
        .block { fill: var(--card); stroke: var(--c); stroke-width: 2; } .block.int8 { stroke-width: 3.5; } .block.mixed { stroke-dasharray: 7 3; stroke-width: 3; } .arrow { fill: none; stroke: var(--soft); stroke-width: 1.4; } .track { fill: var(--line); } .share { fill: var(--soft); }
        @media print { body { max-width: none; padding: 0; } section { break-inside: avoid; } }
        """;
}
