// SPDX-License-Identifier: GPL-3.0-or-later
// grammY, a client that is not ours, tells a whole story against the practice server: so that we do not test our own
// misunderstandings. Usage: node foreign_client.mjs PRACTICE_SERVER
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Bot, GrammyError, InlineKeyboard, InputFile } from "grammy";

const token = "7120448315:PracticeServerTokenForTestsOnly0000";

async function startServer(program) {
    const server = spawn(program, ["--token", token], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(createInterface({ input: server.stdout }), "line");
    assert.match(line, /^READY http:\/\/127\.0\.0\.1:\d+$/);
    return { server, address: line.slice("READY ".length) };
}

/** The control door: what people do, and what there is. */
class Door {
    constructor(address) {
        this.address = address;
    }
    async read(path) {
        return this.#result(await fetch(`${this.address}/practice/${path}`));
    }
    async deed(name, args) {
        return this.#result(await fetch(`${this.address}/practice/${name}`, { method: "POST", body: JSON.stringify(args) }));
    }
    async #result(response) {
        const answer = await response.json();
        assert.ok(answer.ok, answer.description);
        return answer.result;
    }
}

/** Something that a handler of the bot is going to tell. */
function expected() {
    const promise = {};
    promise.value = new Promise((resolve, reject) => Object.assign(promise, { resolve, reject }));
    return promise;
}

async function refusalOf(call) {
    const error = await call.then(() => assert.fail("was not refused"), (reason) => reason);
    assert.ok(error instanceof GrammyError, String(error));
    return error;
}

function makeBot(address, group, told) {
    const bot = new Bot(token, { client: { apiRoot: address } });
    bot.command("start", async (ctx) => {
        const link = await ctx.api.createChatInviteLink(group, { name: `for ${ctx.match}`, member_limit: 1 });
        await ctx.reply(`<b>Welcome</b>, here you go: ${link.invite_link}`, {
            parse_mode: "HTML",
            reply_markup: new InlineKeyboard().text("Thanks", "thanks"),
        });
        told.started.resolve(link);
    });
    bot.on("chat_member", (ctx) => told.members.shift().resolve(ctx.chatMember));
    bot.callbackQuery("thanks", async (ctx) => {
        await ctx.answerCallbackQuery({ text: "You are welcome" });
        await ctx.editMessageText("See you inside");
        told.pressed.resolve(ctx.callbackQuery);
    });
    bot.catch((error) => {
        throw error;
    });
    return bot;
}

async function story(door, bot, { owner, ann, group }, told) {
    // Start and answer.
    await door.deed("start", { user: ann, payload: "order-7" });
    const link = await told.started.value;
    assert.equal(link.name, "for order-7");
    assert.equal(link.member_limit, 1);
    const [start, answer] = await door.read(`messages?chat=${ann}`);
    assert.equal(start.text, "/start order-7");
    assert.equal(answer.text, `Welcome, here you go: ${link.invite_link}`);
    assert.deepEqual(answer.entities[0], { offset: 0, length: 7, type: "bold" });

    // The invite link, and who came by it.
    const joined = told.members[0].value;
    assert.equal(await door.deed("click", { user: ann, link: link.invite_link }), "joined");
    const join = await joined;
    assert.equal(join.from.id, ann);
    assert.equal(join.new_chat_member.status, "member");
    assert.equal(join.invite_link.invite_link, link.invite_link);
    const revoked = await bot.api.revokeChatInviteLink(group, link.invite_link);
    assert.equal(revoked.is_revoked, true);

    // The button.
    const query = await door.deed("press", { user: ann, message: answer.message_id, data: "thanks" });
    assert.equal((await told.pressed.value).data, "thanks");
    assert.equal((await door.read(`query?id=${query}`)).answer, "You are welcome");
    const edited = (await door.read(`messages?chat=${ann}`)).at(-1);
    assert.equal(edited.text, "See you inside");
    assert.equal(edited.reply_markup, undefined);

    // A file there and back.
    const sent = await bot.api.sendDocument(ann, new InputFile(Buffer.from("a;b\n"), "list.csv"));
    const file = await bot.api.getFile(sent.document.file_id);
    const content = await fetch(`${door.address}/file/bot${token}/${file.file_path}`);
    assert.equal(await content.text(), "a;b\n");

    // The ban.
    const banned = told.members[0].value;
    await bot.api.banChatMember(group, ann);
    const change = await banned;
    assert.equal(change.from.id, bot.botInfo.id);
    assert.equal(change.new_chat_member.status, "kicked");
    assert.equal((await bot.api.getChatMember(group, ann)).status, "kicked");
    const open = await door.deed("create_link", { user: owner, chat: group });
    assert.equal(await door.deed("click", { user: ann, link: open }), "refused");

    // Refusals arrive as the client knows them.
    const untouchable = await refusalOf(bot.api.banChatMember(group, owner));
    assert.equal(untouchable.error_code, 400);
    assert.equal(untouchable.description, "Bad Request: can't remove chat owner");
    await door.deed("block", { user: ann });
    assert.equal((await refusalOf(bot.api.sendMessage(ann, "?"))).description, "Forbidden: bot was blocked by the user");
    await door.deed("fault", { method: "getChat", retry_after: 21 });
    assert.equal((await refusalOf(bot.api.getChat(group))).parameters.retry_after, 21);
}

const { server, address } = await startServer(process.argv[2]);
try {
    const door = new Door(address);
    const owner = await door.deed("person", { first_name: "Olga" });
    const ann = await door.deed("person", { first_name: "Ann", username: "ann_b", language_code: "en" });
    const group = await door.deed("create_chat", { user: owner, type: "supergroup", title: "Club" });
    const rights = ["can_invite_users", "can_restrict_members"];
    await door.deed("promote", { user: owner, chat: group, rights });

    const told = { started: expected(), members: [expected(), expected()], pressed: expected() };
    const bot = makeBot(address, group, told);
    const allowed_updates = ["message", "callback_query", "chat_member"];
    await new Promise((resolve, reject) => {
        bot.start({ allowed_updates, onStart: resolve }).catch(reject);
    });
    await story(door, bot, { owner, ann, group }, told);
    await bot.stop();
    console.log("The foreign client is content.");
} finally {
    server.kill();
}
