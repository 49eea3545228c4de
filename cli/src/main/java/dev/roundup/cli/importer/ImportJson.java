package dev.roundup.cli.importer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the report of an import as JSON, with every field. */
final class ImportJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ImportJson() {}

    static String of(ImportReport report) {
        List<Map<String, Object>> sources = new ArrayList<>();
        int number = 0;
        for (ImportedSource source : report.imported().sources()) {
            List<Map<String, Object>> papers = new ArrayList<>();
            for (ImportedPaper paper : source.papers()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("type", report.types().get(number++));
                entry.put("title", paper.title());
                entry.put("line", paper.line());
                entry.put("fields", fields(paper.accounts()));
                papers.add(entry);
            }
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("file", source.list().file().path().toString());
            list.put("format", source.list().format());
            list.put("notRead", faults(source, false));
            list.put("doubtful", faults(source, true));
            list.put("page", fields(source.page().accounts()));
            list.put("papers", papers);
            sources.add(list);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sources", sources);
        all.put("doubles", report.doubles());
        all.put("fixes", report.fixes());
        return GSON.toJson(all);
    }

    private static List<Map<String, Object>> fields(List<FieldAccount> accounts) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (FieldAccount account : accounts) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", account.field().name());
            field.put("line", account.field().line());
            field.put("values", account.field().values());
            field.put("label", account.field().label());
            field.put("outcome", account.outcome().name().toLowerCase(Locale.ROOT));
            field.put("note", account.note());
            fields.add(field);
        }
        return fields;
    }

    private static List<Map<String, Object>> faults(ImportedSource source, boolean isRead) {
        return source.list().faults().stream()
                .filter(fault -> fault.isRead() == isRead)
                .map(ImportJson::members)
                .toList();
    }

    private static Map<String, Object> members(ListFault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", fault.line());
        members.put("what", fault.what());
        return members;
    }
}
