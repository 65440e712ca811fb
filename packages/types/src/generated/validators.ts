// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

// @ts-nocheck
// <stdin>
import { formats } from "../formats.js";
import { unknownMember, unknownValue } from "../findings.js";
var body0 = validate21;
var obj0 = /* @__PURE__ */ new Set(["end_offset", "start_offset", "total_count"]);
var obj17 = /* @__PURE__ */ new Set(["paging", "success", "data"]);
var formats0 = formats["date-time"];
var formats2 = formats.uuid;
var schema39 = { "type": ["object", "null"], "properties": { "auth_method": { "type": "string", "knownValues": ["KEY", "PASSWORD"] }, "bucket": { "type": "string" }, "host": { "type": "string" }, "path": { "type": "string" }, "port": { "type": "number" }, "region": { "type": "string" }, "type": { "type": "string", "knownValues": ["aws", "azure", "digitalocean", "gcs", "sftp"] }, "username": { "type": "string" } }, "knownMembers": { "known": ["auth_method", "bucket", "host", "path", "port", "region", "type", "username"], "writeOnly": ["access_key", "password", "private_key", "secret"] } };
var obj1 = ["mono", "stereo"];
var obj2 = ["MP3", "AAC"];
var obj3 = /* @__PURE__ */ new Set(["channel", "codec", "export_file"]);
var obj4 = /* @__PURE__ */ new Set(["rtmp_url"]);
var obj5 = /* @__PURE__ */ new Set(["enabled"]);
var obj6 = ["KEY", "PASSWORD"];
var obj7 = ["aws", "azure", "digitalocean", "gcs", "sftp"];
var obj8 = /* @__PURE__ */ new Set(["auth_method", "bucket", "host", "path", "port", "region", "type", "username"]);
var obj9 = ["H264", "VP8"];
var obj10 = ["left top", "right top", "left bottom", "right bottom"];
var obj11 = /* @__PURE__ */ new Set(["height", "width"]);
var obj12 = /* @__PURE__ */ new Set(["position", "size", "url"]);
var obj13 = /* @__PURE__ */ new Set(["codec", "export_file", "height", "watermark", "width"]);
var obj14 = /* @__PURE__ */ new Set(["audio_config", "file_name_prefix", "live_streaming_config", "max_seconds", "realtimekit_bucket_config", "storage_config", "video_config"]);
var formats6 = formats.uri;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audio_config !== void 0) {
      let data0 = data.audio_config;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.channel !== void 0) {
          let data1 = data0.channel;
          if (typeof data1 !== "string") {
            const err0 = { instancePath: instancePath + "/audio_config/channel", schemaPath: "#/$defs/AudioConfig-whole/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data1 !== null && !obj1.includes(data1)) {
            unknownValue(instancePath + "/audio_config/channel", obj1);
          }
        }
        if (data0.codec !== void 0) {
          let data2 = data0.codec;
          if (typeof data2 !== "string") {
            const err1 = { instancePath: instancePath + "/audio_config/codec", schemaPath: "#/$defs/AudioConfig-whole/properties/codec/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data2 !== null && !obj2.includes(data2)) {
            unknownValue(instancePath + "/audio_config/codec", obj2);
          }
        }
        if (data0.export_file !== void 0) {
          if (typeof data0.export_file !== "boolean") {
            const err2 = { instancePath: instancePath + "/audio_config/export_file", schemaPath: "#/$defs/AudioConfig-whole/properties/export_file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        for (const member0 in data0) {
          if (!obj3.has(member0)) {
            unknownMember(instancePath + "/audio_config", member0, []);
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/audio_config", schemaPath: "#/$defs/AudioConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.file_name_prefix !== void 0) {
      if (typeof data.file_name_prefix !== "string") {
        const err4 = { instancePath: instancePath + "/file_name_prefix", schemaPath: "#/properties/file_name_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.live_streaming_config !== void 0) {
      let data5 = data.live_streaming_config;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.rtmp_url !== void 0) {
          let data6 = data5.rtmp_url;
          if (typeof data6 === "string") {
            if (!formats6(data6)) {
              const err5 = { instancePath: instancePath + "/live_streaming_config/rtmp_url", schemaPath: "#/$defs/LivestreamingConfig-whole/properties/rtmp_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/live_streaming_config/rtmp_url", schemaPath: "#/$defs/LivestreamingConfig-whole/properties/rtmp_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const member1 in data5) {
          if (!obj4.has(member1)) {
            unknownMember(instancePath + "/live_streaming_config", member1, []);
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/live_streaming_config", schemaPath: "#/$defs/LivestreamingConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.max_seconds !== void 0) {
      let data7 = data.max_seconds;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 86400 || isNaN(data7)) {
          const err8 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data7 < 60 || isNaN(data7)) {
          const err9 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/max_seconds", schemaPath: "#/properties/max_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.realtimekit_bucket_config !== void 0) {
      let data8 = data.realtimekit_bucket_config;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.enabled === void 0) {
          const err11 = { instancePath: instancePath + "/realtimekit_bucket_config", schemaPath: "#/$defs/realtimekitBucketConfig-whole/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data8.enabled !== void 0) {
          if (typeof data8.enabled !== "boolean") {
            const err12 = { instancePath: instancePath + "/realtimekit_bucket_config/enabled", schemaPath: "#/$defs/realtimekitBucketConfig-whole/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const member2 in data8) {
          if (!obj5.has(member2)) {
            unknownMember(instancePath + "/realtimekit_bucket_config", member2, []);
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/realtimekit_bucket_config", schemaPath: "#/$defs/realtimekitBucketConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.storage_config !== void 0) {
      let data10 = data.storage_config;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err14 = { instancePath: instancePath + "/storage_config", schemaPath: "#/$defs/StorageConfig-whole/type", keyword: "type", params: { type: schema39.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.auth_method !== void 0) {
          let data11 = data10.auth_method;
          if (typeof data11 !== "string") {
            const err15 = { instancePath: instancePath + "/storage_config/auth_method", schemaPath: "#/$defs/StorageConfig-whole/properties/auth_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (data11 !== null && !obj6.includes(data11)) {
            unknownValue(instancePath + "/storage_config/auth_method", obj6);
          }
        }
        if (data10.bucket !== void 0) {
          if (typeof data10.bucket !== "string") {
            const err16 = { instancePath: instancePath + "/storage_config/bucket", schemaPath: "#/$defs/StorageConfig-whole/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.host !== void 0) {
          if (typeof data10.host !== "string") {
            const err17 = { instancePath: instancePath + "/storage_config/host", schemaPath: "#/$defs/StorageConfig-whole/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data10.path !== void 0) {
          if (typeof data10.path !== "string") {
            const err18 = { instancePath: instancePath + "/storage_config/path", schemaPath: "#/$defs/StorageConfig-whole/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data10.port !== void 0) {
          let data15 = data10.port;
          if (!(typeof data15 == "number" && isFinite(data15))) {
            const err19 = { instancePath: instancePath + "/storage_config/port", schemaPath: "#/$defs/StorageConfig-whole/properties/port/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data10.region !== void 0) {
          if (typeof data10.region !== "string") {
            const err20 = { instancePath: instancePath + "/storage_config/region", schemaPath: "#/$defs/StorageConfig-whole/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.type !== void 0) {
          let data17 = data10.type;
          if (typeof data17 !== "string") {
            const err21 = { instancePath: instancePath + "/storage_config/type", schemaPath: "#/$defs/StorageConfig-whole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data17 !== null && !obj7.includes(data17)) {
            unknownValue(instancePath + "/storage_config/type", obj7);
          }
        }
        if (data10.username !== void 0) {
          if (typeof data10.username !== "string") {
            const err22 = { instancePath: instancePath + "/storage_config/username", schemaPath: "#/$defs/StorageConfig-whole/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        for (const member3 in data10) {
          if (!obj8.has(member3)) {
            unknownMember(instancePath + "/storage_config", member3, ["access_key", "password", "private_key", "secret"]);
          }
        }
      }
    }
    if (data.video_config !== void 0) {
      let data19 = data.video_config;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.codec !== void 0) {
          let data20 = data19.codec;
          if (typeof data20 !== "string") {
            const err23 = { instancePath: instancePath + "/video_config/codec", schemaPath: "#/$defs/VideoConfig-whole/properties/codec/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (data20 !== null && !obj9.includes(data20)) {
            unknownValue(instancePath + "/video_config/codec", obj9);
          }
        }
        if (data19.export_file !== void 0) {
          if (typeof data19.export_file !== "boolean") {
            const err24 = { instancePath: instancePath + "/video_config/export_file", schemaPath: "#/$defs/VideoConfig-whole/properties/export_file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data19.height !== void 0) {
          let data22 = data19.height;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err25 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 1920 || isNaN(data22)) {
              const err26 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1920 }, message: "must be <= 1920" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err27 = { instancePath: instancePath + "/video_config/height", schemaPath: "#/$defs/VideoConfig-whole/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        if (data19.watermark !== void 0) {
          let data23 = data19.watermark;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.position !== void 0) {
              let data24 = data23.position;
              if (typeof data24 !== "string") {
                const err28 = { instancePath: instancePath + "/video_config/watermark/position", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/position/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data24 !== null && !obj10.includes(data24)) {
                unknownValue(instancePath + "/video_config/watermark/position", obj10);
              }
            }
            if (data23.size !== void 0) {
              let data25 = data23.size;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.height !== void 0) {
                  let data26 = data25.height;
                  if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                    const err29 = { instancePath: instancePath + "/video_config/watermark/size/height", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 < 1 || isNaN(data26)) {
                      const err30 = { instancePath: instancePath + "/video_config/watermark/size/height", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                if (data25.width !== void 0) {
                  let data27 = data25.width;
                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                    const err31 = { instancePath: instancePath + "/video_config/watermark/size/width", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 < 1 || isNaN(data27)) {
                      const err32 = { instancePath: instancePath + "/video_config/watermark/size/width", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                }
                for (const member4 in data25) {
                  if (!obj11.has(member4)) {
                    unknownMember(instancePath + "/video_config/watermark/size", member4, []);
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/video_config/watermark/size", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/size/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data23.url !== void 0) {
              let data28 = data23.url;
              if (typeof data28 === "string") {
                if (!formats6(data28)) {
                  const err34 = { instancePath: instancePath + "/video_config/watermark/url", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/video_config/watermark/url", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            for (const member5 in data23) {
              if (!obj12.has(member5)) {
                unknownMember(instancePath + "/video_config/watermark", member5, []);
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/video_config/watermark", schemaPath: "#/$defs/VideoConfig-whole/properties/watermark/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.width !== void 0) {
          let data29 = data19.width;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err37 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 1920 || isNaN(data29)) {
              const err38 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1920 }, message: "must be <= 1920" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data29 < 1 || isNaN(data29)) {
              const err39 = { instancePath: instancePath + "/video_config/width", schemaPath: "#/$defs/VideoConfig-whole/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        for (const member6 in data19) {
          if (!obj13.has(member6)) {
            unknownMember(instancePath + "/video_config", member6, []);
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/video_config", schemaPath: "#/$defs/VideoConfig-whole/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    for (const member7 in data) {
      if (!obj14.has(member7)) {
        unknownMember(instancePath + "", member7, []);
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "audio_config": true, "file_name_prefix": true, "live_streaming_config": true, "max_seconds": true, "realtimekit_bucket_config": true, "storage_config": true, "video_config": true }, "dynamicProps": false, "dynamicItems": false };
var obj15 = ["ACTIVE", "INACTIVE"];
var obj16 = /* @__PURE__ */ new Set(["created_at", "id", "updated_at", "live_stream_on_start", "persist_chat", "record_on_start", "recording_config", "session_keep_alive_time_in_secs", "status", "summarize_on_end", "title", "transcribe_on_end"]);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.updated_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.created_at !== void 0) {
      let data0 = data.created_at;
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!formats2(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data2 = data.updated_at;
      if (typeof data2 === "string") {
        if (!formats0(data2)) {
          const err7 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.live_stream_on_start !== void 0) {
      if (typeof data.live_stream_on_start !== "boolean") {
        const err9 = { instancePath: instancePath + "/live_stream_on_start", schemaPath: "#/properties/live_stream_on_start/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.persist_chat !== void 0) {
      if (typeof data.persist_chat !== "boolean") {
        const err10 = { instancePath: instancePath + "/persist_chat", schemaPath: "#/properties/persist_chat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.record_on_start !== void 0) {
      if (typeof data.record_on_start !== "boolean") {
        const err11 = { instancePath: instancePath + "/record_on_start", schemaPath: "#/properties/record_on_start/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.recording_config !== void 0) {
      if (!validate23(data.recording_config, { instancePath: instancePath + "/recording_config", parentData: data, parentDataProperty: "recording_config", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.session_keep_alive_time_in_secs !== void 0) {
      let data7 = data.session_keep_alive_time_in_secs;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 600 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7 < 60 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/session_keep_alive_time_in_secs", schemaPath: "#/properties/session_keep_alive_time_in_secs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 !== "string") {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (data8 !== null && !obj15.includes(data8)) {
        unknownValue(instancePath + "/status", obj15);
      }
    }
    if (data.summarize_on_end !== void 0) {
      if (typeof data.summarize_on_end !== "boolean") {
        const err16 = { instancePath: instancePath + "/summarize_on_end", schemaPath: "#/properties/summarize_on_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.transcribe_on_end !== void 0) {
      if (typeof data.transcribe_on_end !== "boolean") {
        const err18 = { instancePath: instancePath + "/transcribe_on_end", schemaPath: "#/properties/transcribe_on_end/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    for (const member0 in data) {
      if (!obj16.has(member0)) {
        unknownMember(instancePath + "", member0, []);
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "created_at": true, "id": true, "updated_at": true, "live_stream_on_start": true, "persist_chat": true, "record_on_start": true, "recording_config": true, "session_keep_alive_time_in_secs": true, "status": true, "summarize_on_end": true, "title": true, "transcribe_on_end": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      const err0 = { instancePath, schemaPath: "#/$defs/PagingResponse-part/required", keyword: "required", params: { missingProperty: "success" }, message: "must have required property 'success'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paging === void 0) {
      const err1 = { instancePath, schemaPath: "#/$defs/PagingResponse-part/required", keyword: "required", params: { missingProperty: "paging" }, message: "must have required property 'paging'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.paging !== void 0) {
      let data0 = data.paging;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.total_count === void 0) {
          const err2 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/PagingResponse-part/properties/paging/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.start_offset === void 0) {
          const err3 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/PagingResponse-part/properties/paging/required", keyword: "required", params: { missingProperty: "start_offset" }, message: "must have required property 'start_offset'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.end_offset === void 0) {
          const err4 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/PagingResponse-part/properties/paging/required", keyword: "required", params: { missingProperty: "end_offset" }, message: "must have required property 'end_offset'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.end_offset !== void 0) {
          let data1 = data0.end_offset;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/paging/end_offset", schemaPath: "#/$defs/PagingResponse-part/properties/paging/properties/end_offset/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.start_offset !== void 0) {
          let data2 = data0.start_offset;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/paging/start_offset", schemaPath: "#/$defs/PagingResponse-part/properties/paging/properties/start_offset/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.total_count !== void 0) {
          let data3 = data0.total_count;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err7 = { instancePath: instancePath + "/paging/total_count", schemaPath: "#/$defs/PagingResponse-part/properties/paging/properties/total_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/paging/total_count", schemaPath: "#/$defs/PagingResponse-part/properties/paging/properties/total_count/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        for (const member0 in data0) {
          if (!obj0.has(member0)) {
            unknownMember(instancePath + "/paging", member0, []);
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/paging", schemaPath: "#/$defs/PagingResponse-part/properties/paging/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        const err10 = { instancePath: instancePath + "/success", schemaPath: "#/$defs/PagingResponse-part/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/$defs/PagingResponse-part/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err12 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data5 = data.data;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data5[i0], { instancePath: instancePath + "/data/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const member1 in data) {
      if (!obj17.has(member1)) {
        unknownMember(instancePath + "", member1, []);
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "data": true, "paging": true, "success": true }, "dynamicProps": false, "dynamicItems": false };
var compiled = { "get_all_meetings": body0 };
export {
  body0,
  compiled
};
