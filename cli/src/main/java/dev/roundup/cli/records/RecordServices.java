package dev.roundup.cli.records;

import dev.roundup.cli.importer.read.Entry;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.cli.records.AnswerReader.NoRecord;
import dev.roundup.cli.records.RecordAnswer.Known;
import dev.roundup.cli.records.RecordAnswer.Unknown;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.WebRequest;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.PaperId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks archives about papers. arXiv is asked about many at once, the others about one after the other. */
public final class RecordServices {
    /** arXiv's manual allows more, but asks for small portions. */
    private static final int AT_ONCE = 100;

    private final PoliteClient client;
    private final ServiceAddresses addresses;

    /** Creates services at some addresses. */
    public RecordServices(PoliteClient client, ServiceAddresses addresses) {
        this.client = client;
        this.addresses = addresses;
    }

    /**
     * Asks about papers.
     *
     * @param answered is called for each of them
     * @return an answer for each, in the same order
     */
    public List<RecordAnswer> ask(Collection<PaperId> ids, Runnable answered) {
        Map<PaperId, RecordAnswer> answers = new HashMap<>();
        List<PaperId> preprints =
                ids.stream().filter(id -> id.archive() == Archive.ARXIV).toList();
        for (int from = 0; from < preprints.size(); from += AT_ONCE) {
            List<PaperId> some = preprints.subList(from, Math.min(preprints.size(), from + AT_ONCE));
            for (RecordAnswer answer : arxiv(some)) {
                answers.put(answer.id(), answer);
                answered.run();
            }
        }
        List<RecordAnswer> all = new ArrayList<>();
        for (PaperId id : ids) {
            RecordAnswer known = answers.get(id);
            if (known == null) {
                known = one(id);
                answers.put(id, known);
                answered.run();
            }
            all.add(known);
        }
        return all;
    }

    private List<RecordAnswer> arxiv(List<PaperId> ids) {
        try {
            SourceList list = read(
                    Service.ARXIV,
                    ids.size() == 1 ? ids.get(0).toString() : "arxiv",
                    addresses.arxiv(ids.stream().map(PaperId::id).toList()));
            Map<String, Entry> byId = new HashMap<>();
            list.entries().forEach(entry -> value(entry, "arxiv").ifPresent(id -> byId.put(id, entry)));
            List<RecordAnswer> answers = new ArrayList<>();
            for (PaperId id : ids) {
                Entry entry = byId.get(id.id());
                answers.add(entry == null ? none(Service.ARXIV, id) : new Known(id, AnswerReader.only(list, entry)));
            }
            return answers;
        } catch (NoRecord none) {
            return ids.stream().<RecordAnswer>map(id -> unknown(id, none)).toList();
        }
    }

    private RecordAnswer one(PaperId id) {
        return switch (id.archive()) {
            case OPENREVIEW -> openReview(id);
            case ACL -> withId(single(Service.ACL, id, addresses.acl(id.id())));
            default -> single(Service.DOI, id, addresses.doi(id.id()));
        };
    }

    /** Asks version 2 first, and version 1 about what it does not know. */
    private RecordAnswer openReview(PaperId id) {
        try {
            SourceList list =
                    read(Service.OPENREVIEW, id.toString(), addresses.openReview(Service.OPENREVIEW, id.id()));
            if (!list.entries().isEmpty()) {
                return new Known(id, AnswerReader.only(list, list.entries().get(0)));
            }
        } catch (NoRecord none) {
            if (!none.isMissing()) {
                return unknown(id, none);
            }
        }
        return single(Service.OPENREVIEW_V1, id, addresses.openReview(Service.OPENREVIEW_V1, id.id()));
    }

    private RecordAnswer single(Service service, PaperId id, Optional<WebRequest> request) {
        try {
            SourceList list = read(service, id.toString(), request);
            boolean isEmpty = list.entries().isEmpty()
                    || list.entries().get(0).fields().stream()
                            .noneMatch(field -> field.name().equals("title") && !field.isBlank());
            return isEmpty
                    ? none(service, id)
                    : new Known(id, AnswerReader.only(list, list.entries().get(0)));
        } catch (NoRecord none) {
            return unknown(id, none);
        }
    }

    /** The Anthology gives only the address of a paper's page, but has a PDF of it, too. */
    private static RecordAnswer withId(RecordAnswer answer) {
        if (!(answer instanceof Known known)) {
            return answer;
        }
        Entry entry = known.entry();
        List<Field> fields =
                new ArrayList<>(List.of(new Field("acl", List.of(answer.id().id()), "", entry.line())));
        fields.addAll(entry.fields());
        return new Known(
                answer.id(), AnswerReader.only(known.list(), new Entry(entry.section(), entry.line(), fields)));
    }

    private SourceList read(Service service, String name, Optional<WebRequest> request) throws NoRecord {
        if (request.isEmpty()) {
            throw new NoRecord("the address of " + service.title() + " cannot be asked", false);
        }
        return AnswerReader.read(service, name, client.ask(request.get()));
    }

    private static RecordAnswer none(Service service, PaperId id) {
        return new Unknown(id, id + ": " + service.title() + " has no such paper");
    }

    private static RecordAnswer unknown(PaperId id, NoRecord none) {
        return new Unknown(id, id + ": " + none.getMessage());
    }

    private static Optional<String> value(Entry entry, String name) {
        return entry.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::joined)
                .findFirst();
    }
}
