// options: -Aroundup.rules=unused-tag=warning
package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = One.class))
interface WordsOfTags {}

@Roundup(
        slug = "icml-2023",
        title = "Papers at ICML 2023",
        published = "2023-07-20",
        sections = @Section(id = "main", papers = Two.class))
interface FreeTags {}

@Site(name = "Lab", topics = Topics.class)
interface Lab {}

interface Topics {
    String VISION = "Vision";
    String PRE_TRAINING = "Pre-training";
    //     ^ warning: unused-tag
    @Topic(name = "Pretraining")
    //            ^ warning: similar-tag
    String PRETRAINING = "pretrain";
    //     ^ warning: unused-tag
}

@Paper(title = "One", authors = "Ada Lane")
@Tag(Topics.VISION)
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Tag({"circuit", "circuits", "#vision", "speech, sound"})
//               ^ warning: similar-tag
//                           ^ error: tag-format
//                                      ^ error: tag-format
interface Two {}
