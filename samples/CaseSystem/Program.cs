using CaseSystem;

Api.Create(args).Run();
