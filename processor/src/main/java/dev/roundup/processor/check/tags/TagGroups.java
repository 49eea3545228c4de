package dev.roundup.processor.check.tags;

import dev.roundup.processor.text.similar.Buckets;
import dev.roundup.processor.text.similar.TagWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups spellings of tags that mean one topic. It compares only spellings with a key in common. */
final class TagGroups {
    /** If more spellings than this share a key, they are a series and not slips. */
    private static final int CROWD = 64;

    private final List<TagWords> words = new ArrayList<>();
    private final List<List<String>> spellings = new ArrayList<>();

    private TagGroups() {}

    /** The groups of more than one spelling. Groups and spellings are in the order of the given spellings. */
    static List<List<String>> of(Collection<String> spellings) {
        TagGroups groups = new TagGroups();
        groups.byForm(spellings);
        return groups.joined(groups.slips());
    }

    private void byForm(Collection<String> all) {
        Map<String, List<String>> byKey = new HashMap<>();
        for (String spelling : all) {
            TagWords read = TagWords.of(spelling);
            if (!read.words().isEmpty()) {
                byKey.computeIfAbsent(read.key(), any -> {
                            words.add(read);
                            spellings.add(new ArrayList<>(1));
                            return spellings.get(spellings.size() - 1);
                        })
                        .add(spelling);
            }
        }
    }

    /** For each form, the index of the first form that it is a slip of, or its own index. */
    private int[] slips() {
        Buckets buckets = new Buckets(words.size() * 4);
        for (int i = 0; i < words.size(); i++) {
            int number = i;
            words.get(i).slipKeys().forEach(key -> buckets.add(key, number));
        }
        int[] firsts = new int[words.size()];
        Arrays.setAll(firsts, i -> i);
        buckets.visit(bucket -> {
            for (int i = 1; i < bucket.length && bucket.length <= CROWD; i++) {
                for (int j = 0; j < i; j++) {
                    if (words.get(bucket[j]).isSlipOf(words.get(bucket[i]))) {
                        firsts[bucket[i]] = Math.min(firsts[bucket[i]], bucket[j]);
                    }
                }
            }
        });
        return firsts;
    }

    private List<List<String>> joined(int[] firsts) {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = firsts[firsts[i]];
            groups.computeIfAbsent(firsts[i], any -> new ArrayList<>(1)).addAll(spellings.get(i));
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
