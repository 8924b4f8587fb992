// The tool wants an executable; this one is never run.
return 0;
