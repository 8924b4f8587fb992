namespace NasService.Storage.Model;


internal enum FrontPointKind
{
    Front,
    Baseline,
}
