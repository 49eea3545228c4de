package dev.roundup.processor.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2306.00600, ARXIV, 2306.00600",
        "https://www.arxiv.org/pdf/2306.00600v2.pdf, ARXIV, 2306.00600v2",
        "https://export.arxiv.org/html/hep-th/9901001/, ARXIV, hep-th/9901001",
        "https://arxiv.org/abs/math.GT/0309136, ARXIV, math.GT/0309136",
        "https://openreview.net/forum?id=a1b2c3d4, OPENREVIEW, a1b2c3d4",
        "https://openreview.net/pdf?id=a1b2c3d4, OPENREVIEW, a1b2c3d4",
        "https://doi.org/10.1109/5.771073, DOI, 10.1109/5.771073",
        "http://dx.doi.org/10.1002/a%3C1%3E, DOI, 10.1002/a<1>",
        "https://doi.org/10.1000/a+b%2Fc, DOI, 10.1000/a+b/c",
        "https://doi.org/10.1000/50%, DOI, 10.1000/50%",
        "https://github.com/lab/code, GITHUB, lab/code",
        "https://github.com/lab/code.git, GITHUB, lab/code",
        "https://github.com/lab/code/, GITHUB, lab/code",
        "https://github.com/lab/code/tree/main, GITHUB, lab/code",
        "https://github.com/lab/code/tree/master/, GITHUB, lab/code",
        "https://aclanthology.org/2023.acl-long.1/, ACL, 2023.acl-long.1",
        "https://www.aclweb.org/anthology/P19-1001.pdf, ACL, P19-1001",
        "https://huggingface.co/lab/model, HUGGING_FACE, lab/model",
        "https://hf.co/datasets/lab/data/tree/main, HUGGING_FACE, datasets/lab/data",
        "https://zenodo.org/record/1234567, ZENODO, 1234567",
        "https://zenodo.org/records/1234567, ZENODO, 1234567",
        "https://www.youtube.com/watch?v=a1b2c3d4e5f, YOUTUBE, a1b2c3d4e5f",
        "https://m.youtube.com/shorts/a1b2c3d4e5f, YOUTUBE, a1b2c3d4e5f",
        "https://youtu.be/a1b2c3d4e5f, YOUTUBE, a1b2c3d4e5f",
        "https://youtu.be/a1b2c3d4e5f?#, YOUTUBE, a1b2c3d4e5f"
    })
    void an_address_that_says_nothing_beyond_the_id(String url, Archive archive, String id) {
        assertThat(of(url)).contains(new ArchiveAddress(archive, id, true));
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2306.00600?context=cs, ARXIV, 2306.00600",
        "https://arxiv.org/pdf/2306.00600#page=3, ARXIV, 2306.00600",
        "https://openreview.net/forum?id=a1b2c3d4&noteId=x, OPENREVIEW, a1b2c3d4",
        "https://openreview.net/forum?noteId=x&id=a1b2c3d4, OPENREVIEW, a1b2c3d4",
        "https://openreview.net/forum?id=a1b2c3d4#discussion, OPENREVIEW, a1b2c3d4",
        "https://openreview.net/attachment?id=a1b2c3d4, OPENREVIEW, a1b2c3d4",
        "https://github.com/lab/code/issues, GITHUB, lab/code",
        "https://github.com/lab/code#install, GITHUB, lab/code",
        "https://github.com/lab/code/tree/main/data, GITHUB, lab/code",
        "https://huggingface.co/lab/model/blob/main/README.md, HUGGING_FACE, lab/model",
        "https://huggingface.co/spaces/lab/demo?a=b, HUGGING_FACE, spaces/lab/demo",
        "https://zenodo.org/records/1234567/files/a.zip, ZENODO, 1234567",
        "https://zenodo.org/records/1234567?download=1, ZENODO, 1234567",
        "https://www.youtube.com/watch?v=a1b2c3d4e5f&t=42, YOUTUBE, a1b2c3d4e5f",
        "https://youtu.be/a1b2c3d4e5f?t=42, YOUTUBE, a1b2c3d4e5f",
        "https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?start=42, YOUTUBE, a1b2c3d4e5f"
    })
    void an_address_that_says_more(String url, Archive archive, String id) {
        assertThat(of(url)).contains(new ArchiveAddress(archive, id, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/a/lane_a_1",
                "https://arxiv.org/abs/2306",
                "https://openreview.net/group?id=NeurIPS.cc",
                "https://openreview.net/forum?id=",
                "https://openreview.net/forum",
                "https://doi.org/",
                "https://doi.org/11.1109/5.771073",
                "https://github.com/lab",
                "https://github.com/orgs/lab",
                "https://gist.github.com/lab/code",
                "https://aclanthology.org/events/acl-2023/",
                "https://huggingface.co/lab",
                "https://huggingface.co/papers/2306.00600",
                "https://huggingface.co/docs/hub",
                "https://zenodo.org/communities/lab",
                "https://www.youtube.com/@lab",
                "https://www.youtube.com/watch?v=short",
                "https://www.youtube.com/playlist?v=a1b2c3d4e5f",
                "https://youtu.be",
                "https://youtu.be/",
                "https://youtu.be/a1b2c3d4e5f6",
                "https://example.org/lab/code"
            })
    void an_address_of_no_single_item(String url) {
        assertThat(of(url)).isEmpty();
    }

    private static Optional<ArchiveAddress> of(String url) {
        return ArchiveAddress.of(WebAddress.of(url).orElseThrow());
    }
}
