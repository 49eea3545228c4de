package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A branch of a repository, checked out in a temporary folder, so that the working tree of the user stays as it is. The
 * branch only ever moves forward, from the commit that was read to one that has it as its parent. Close it when you are
 * done.
 */
final class BranchCheckout implements AutoCloseable {
    private static final String REMOTE = "origin";

    /** The hash that means "no commit" where git is told what a branch was before. */
    private static final String NONE = "0".repeat(40);

    private final Git repository;
    private final String name;
    private final Optional<String> local;
    private final Optional<String> start;
    private final Path folder;

    private BranchCheckout(Git repository, String name, Optional<String> local, Optional<String> start, Path folder) {
        this.repository = repository;
        this.name = name;
        this.local = local;
        this.start = start;
        this.folder = folder;
    }

    /**
     * Checks a branch out. If there is none of that name, it begins without files and without history.
     *
     * @param fetch true to ask the remote repository first
     */
    static BranchCheckout of(Path folder, String name, boolean fetch) {
        Git git = new Git(folder);
        if (git.attempt("rev-parse", "--git-dir").isEmpty()) {
            throw new CommandFailure(folder + " is not in a git repository");
        }
        if (git.attempt("check-ref-format", "--branch", name).isEmpty() || name.startsWith("-")) {
            throw new CommandFailure(name + " is not a name for a branch");
        }
        if (git.run("worktree", "list", "--porcelain").lines().anyMatch(("branch refs/heads/" + name)::equals)) {
            throw new CommandFailure(name + " is checked out; publish into its folder, without --branch");
        }
        if (fetch) {
            git.attempt("fetch", REMOTE, "+refs/heads/" + name + ":refs/remotes/" + REMOTE + "/" + name);
        }
        Optional<String> local = commit(git, "refs/heads/" + name);
        Optional<String> start = newer(git, name, local, commit(git, "refs/remotes/" + REMOTE + "/" + name));
        try {
            Path temporary = Files.createTempDirectory("roundup-branch");
            BranchCheckout checkout = new BranchCheckout(git, name, local, start, temporary);
            try {
                checkout.checkOut();
                return checkout;
            } catch (CommandFailure failed) {
                checkout.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot make a temporary folder: " + failed, failed);
        }
    }

    private void checkOut() {
        if (start.isPresent()) {
            repository.run("worktree", "add", "--detach", folder.toString(), start.get());
        } else {
            // git can only check out a commit; without its files, it is a beginning for any branch.
            repository.run("worktree", "add", "--detach", "--no-checkout", folder.toString());
            new Git(folder).run("read-tree", "--empty");
        }
    }

    private static Optional<String> commit(Git git, String reference) {
        return git.attempt("rev-parse", "--verify", "--quiet", reference + "^{commit}");
    }

    /** The commit that has the other one in its history. */
    private static Optional<String> newer(Git git, String name, Optional<String> local, Optional<String> remote) {
        if (local.isEmpty() || remote.isEmpty()) {
            return local.or(() -> remote);
        }
        if (git.attempt("merge-base", "--is-ancestor", local.get(), remote.get())
                .isPresent()) {
            return remote;
        }
        if (git.attempt("merge-base", "--is-ancestor", remote.get(), local.get())
                .isPresent()) {
            return local;
        }
        throw new CommandFailure(
                name + " and " + REMOTE + "/" + name + " each have commits that the other one lacks; merge them first");
    }

    /** The folder with the files of the branch. */
    Path folder() {
        return folder;
    }

    /** Commits all files of the folder; empty if none changed. */
    Optional<String> commit() {
        Git git = new Git(folder);
        git.run("add", "--all", "--force", ".");
        String tree = git.run("write-tree");
        boolean isSame =
                start.map(commit -> git.run("rev-parse", commit + "^{tree}")).equals(Optional.of(tree));
        Optional<String> made = isSame
                ? Optional.empty()
                : Optional.of(start.map(parent -> git.run("commit-tree", tree, "-p", parent, "-m", "Publish the pages"))
                        .orElseGet(() -> git.run("commit-tree", tree, "-m", "Publish the pages")));
        made.or(() -> start)
                .ifPresent(commit -> git.run("update-ref", "refs/heads/" + name, commit, local.orElse(NONE)));
        return made;
    }

    /** Pushes the branch. git refuses if that is not a step forward. */
    void push() {
        repository.run("push", REMOTE, "refs/heads/" + name + ":refs/heads/" + name);
    }

    @Override
    public void close() {
        repository.attempt("worktree", "remove", "--force", folder.toString());
        try {
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // It is temporary anyway.
        }
    }
}
